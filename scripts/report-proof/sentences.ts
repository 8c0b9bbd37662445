/** Sentences of a text as `with-texts` writes them, and other lines whole; signs of lists are the paper's. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(/(?<=\.)\s+(?=Mening \d)/))
    .map((each) => each.replace(/^\s*[-–•]\s+/, '').trim())
    .filter((each) => each !== '');

/** A sentence of ours that goes on in the next piece of a text. */
export const isOpen = (sentence: string): boolean => /^Mening \d/.test(sentence) && !sentence.endsWith('.');
