import { withoutResting } from '../../src/report/options';
import { aPlan, aText } from '../support/plan';

test('a report does not print the headings of the plan that wait with their texts, and keeps its own, empty or not', () => {
  const { texts } = withoutResting(
    aPlan({
      start: { type: 'T1', level: 'unit' },
      texts: [
        aText({ chapter: 'opening', heading: 'Enhetens uppdrag', text: '', previousText: 'Vi lär.' }),
        aText({ chapter: 'opening', heading: 'Inledning', text: 'Nytt.', previousText: 'Gammalt.' }),
        aText({ chapter: 'opening', heading: 'Sammanfattande analys', text: '', previousText: 'Bra.' }),
        aText({ chapter: 'opening', heading: 'Egen rubrik', text: '', previousText: 'Förr.' }),
      ],
    }),
  );
  expect(texts.map(({ heading }) => heading)).toEqual(['Inledning', 'Sammanfattande analys', 'Egen rubrik']);
});
