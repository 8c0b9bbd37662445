import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../src/reading/read-source';
import type { Reading } from '../../src/reading/reading';
import { sourceOfText } from '../../src/reading/sources/text';
import { outlineOf } from './outline';

const folder = join(__dirname, 'examples');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const read = (name: string): Reading => readSource(sourceOfText(textOf(name), name));

/** Texts with the damage that real documents have; what is to be read was gone through by eye. */
test.each(names)('%s is read as it stands', (name) => {
  expect(outlineOf(read(name))).toBe(readFileSync(join(folder, 'expected', name), 'utf8'));
});

test.each(names)('%s: every line that is not blank stands once, in a place or in the list', (name) => {
  const { placed, unplaced } = read(name);
  const told = [...placed, ...unplaced].map(({ line }) => line).sort((one, other) => one - other);
  const lines = textOf(name)
    .split('\n')
    .flatMap((text, at) => (text.trim() === '' ? [] : [at + 1]));
  expect(told).toEqual(lines);
});

test('places lead to what was read', () => {
  const { placed, documents } = read('unit-t2.txt');
  const at = (line: number): unknown =>
    placed
      .find((each) => each.line === line)
      ?.at.path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], documents);
  const lineOf = (text: string): number =>
    textOf('unit-t2.txt')
      .split('\n')
      .findIndex((each) => each.includes(text)) + 1;
  expect(at(lineOf('Vuxna med funktionsnedsättning'))).toMatchObject({
    title: 'Vuxna med funktionsnedsättning bestämmer själva över sin vardag',
  });
  expect(at(lineOf('Fler bestämmer själva.'))).toBe('Fler bestämmer själva.');
  expect(at(lineOf('Antal vräkningar'))).toMatchObject({ name: 'Antal vräkningar som berör barn' });
  expect(at(lineOf('Byta system'))).toMatchObject({ name: 'Byta system för dokumentation', status: '⏸' });
});

test('rows that no goal stands above are kept for whoever knows where they belong', () => {
  const { loose, unplaced, documents } = readSource(
    sourceOfText('Indikator\tÅrsmål\tKF:s årsmål\tPeriodicitet\nAndel nöjda\t90 %\töka\tÅr\n'),
  );
  expect(loose?.indicators).toEqual([expect.objectContaining({ name: 'Andel nöjda', target: '90 %', councilTarget: 'öka', period: 'År' })]);
  expect(unplaced.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'withoutGoal'],
    [2, 'withoutGoal'],
  ]);
  expect(documents).toHaveLength(1);
});

test('text that is no plan at all is left in the list', () => {
  expect(readSource(sourceOfText('Hej!\n\nVi ses på torsdag.')).unplaced.map(({ line }) => line)).toEqual([1, 3]);
});
