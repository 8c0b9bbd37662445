import { createTemplate } from '../../../src/commands/createTemplate';
import type { DocumentJson } from '../../../src/intake/document';
import { planFromDocument } from '../../../src/intake/plan-from-document';
import { Host, loadExcelInNode } from '../../../src/workbench';
import { saveWorkbook } from '../../../src/workbench/file';
import { openPort } from '../../../src/workbook/excel';

/**
 * A unit's T2 as it comes to its manager: given goals, three indicators, two budget rows. Planted: an outcome in words (V02), a total outside
 * men and women (V05), an outcome that is missing (V11), an analysis that is missing (V16), forecasts and causes that are missing.
 */
const plantedT2: DocumentJson = {
  type: 'T2',
  year: 2026,
  unit: 'Solgläntans enhet',
  level: 'unit',
  author: 'Enhetschef',
  start: {
    board: 'Fruängens stadsdelsnämnd',
    department: 'Avdelningen för socialtjänst',
    unitId: 'FR-7',
    amountUnit: 'tkr',
    signs: 'Kostnad + / intäkt −',
    frame: '11 200',
    dueDate: '2026-09-11',
    contact: 'Controllergruppen',
  },
  focusGoals: [
    {
      number: '1',
      title: 'En stad som håller samman',
      areaGoals: [
        {
          number: '1.3',
          title: 'Stöd där behoven är störst',
          fulfilment: null,
          indicators: [],
          activities: [],
          sections: [],
          texts: [],
          committeeGoals: [
            {
              title: 'Vuxna får ett samordnat stöd',
              fulfilment: null,
              indicators: [],
              activities: [],
              sections: ['Förväntat resultat'],
              texts: ['Den som behöver stöd från flera håll möter en gemensam planering.'],
              unitGoals: [
                {
                  title: 'Deltagarna klarar mer på egen hand',
                  fulfilment: null,
                  indicators: [
                    {
                      name: 'Andel aktuella genomförandeplaner',
                      outcome: 'ca 94 %',
                      outcomePrior: '90 %',
                      target: '95 %',
                      period: 'Tertial 2 2026',
                      direction: 'Högre är bättre',
                      measuredAs: 'Läge',
                      bySex: false,
                      analysis: 'Årsmålet nås inte helt: planerna för nya deltagare blir klara under hösten.',
                    },
                    {
                      name: 'Andel nöjda deltagare',
                      outcome: '87 %',
                      outcomeMen: '88 %',
                      outcomeWomen: '90 %',
                      outcomePrior: '80 %',
                      target: '85 %',
                      period: 'Tertial 2 2026',
                      direction: 'Högre är bättre',
                      measuredAs: 'Läge',
                      bySex: true,
                      analysis: 'Fler är nöjda sedan enheten började med fasta kontaktpersoner.',
                    },
                    {
                      name: 'Sjukfrånvaro',
                      kind: 'Andel',
                      measureUnit: '%',
                      outcome: null,
                      outcomePrior: '7,0 %',
                      target: '6,5 %',
                      period: 'Tertial 2 2026',
                      direction: 'Lägre är bättre',
                      measuredAs: 'Läge',
                      bySex: false,
                    },
                  ],
                  activities: [
                    {
                      name: 'Pröva gemensam planering',
                      start: '2026-02-01',
                      end: '2026-12-31',
                      status: '▶',
                      responsible: 'Samordnare',
                      analysis: 'Prövas i två grupper.',
                    },
                  ],
                  sections: ['Förväntat resultat', 'Analys'],
                  texts: ['Fler klarar vardagen med mindre stöd.', ''],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  otherSections: ['Sammanfattande analys', 'Uppföljning av ekonomi', 'Analys av resultaträkning – uppföljning av driftbudget'],
  otherTexts: ['Enheten redovisar ett underskott efter augusti.', '', 'Underskottet kommer av sjukfrånvaron under våren.'],
  tables: [
    {
      title: 'Vuxenstöd',
      headers: ['Vuxenstöd', 'Budget', 'Utfall per aug', 'Prognos'],
      rows: [
        ['Löner', '8 000', '5 600', ''],
        ['Övriga kostnader', '3 200', '2 300', ''],
      ],
    },
  ],
  sheets: { texts: ['1', '2', '3', '6'].map((at) => ({ at, done: 'Ja' })) },
};

/** The workbook made of it, as bytes to open in the workbench. */
export async function plantedWorkbook(): Promise<Buffer> {
  const host = Host.create();
  const { Excel } = await loadExcelInNode(host);
  const { plan, unplaced } = planFromDocument(plantedT2);
  if (unplaced.length > 0) throw new Error(`The document does not fit: ${JSON.stringify(unplaced)}`);
  await createTemplate(openPort(Excel), plan);
  return Buffer.from(await saveWorkbook(host.workbook));
}
