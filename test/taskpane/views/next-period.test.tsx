import Compare from '../../../src/taskpane/views/compare';
import LastPeriod from '../../../src/taskpane/views/lastPeriod';
import NextPeriodView from '../../../src/taskpane/views/nextPeriod';
import { aPlan, aText, anIndicator } from '../../support/plan';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

const plan = aPlan({
  start: { type: 'T2', year: 2026, periodMonth: 8, level: 'unit', unit: 'Eken', status: 'draft' },
  indicators: [anIndicator({ name: 'Nöjda', outcome: '61', analysis: 'Fler svarar.' })],
  texts: [aText({ chapter: 'opening', heading: 'Sammanfattande analys', text: 'Bra.' })],
});
const props = viewProps(halfway);
const withPlan = { ...props, reading: { ...props.reading, plan } };

it('says which period comes next, what goes along, what is emptied and that the workbook stays', () => {
  const said = readAloud(<NextPeriodView {...withPlan} />);
  expect(said).toContain('Skapa VB 2026');
  expect(said).toMatch(/VB 2026\nVP 2027\nT1 2027/);
  expect(said).toContain('Arbetsboken är inte klarmarkerad.');
  expect(said).toContain('Indikatorer, Utfall föregående rapport: 1 cell');
  expect(said).toContain('Indikatorer, Analys: 1 cell');
  expect(said).toContain('Allt finns kvar i den gamla arbetsboken, som inte ändras.');
});

it('says in English what it says in Swedish', () => {
  expect(readAloud(<NextPeriodView {...withPlan} />, 'en')).toContain('Everything is still in the old workbook, which is not changed.');
});

it('a workbook of a later template is not rolled on', () => {
  const said = readAloud(<NextPeriodView {...withPlan} reading={{ ...withPlan.reading, readingOnly: 'newer' }} />);
  expect(said).toContain('Arbetsboken är gjord med en nyare mall');
  expect(said).not.toContain('Skapa VB 2026');
});

it('last period’s workbook is chosen before anything is laid down; periods are compared from two', () => {
  expect(readAloud(<LastPeriod {...props} />)).not.toMatch(/^Skapa/m);
  expect(readAloud(<Compare {...withPlan} />)).toContain('Det behövs minst två perioder.');
});
