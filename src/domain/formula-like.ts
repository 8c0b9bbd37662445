/**
 * Whether Excel would take a text for a formula when it is typed or pasted: it begins with `=`, `+` or `@`, or with `-` right before a digit or a
 * call. A bullet ("- text") is none.
 */
export const isFormulaLike = (text: string): boolean => /^(?:[=+@]|-\d|-[\p{L}_][\p{L}\p{N}_.]*\()/u.test(text.trimStart());
