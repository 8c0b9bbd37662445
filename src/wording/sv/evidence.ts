import type { EvidenceWording } from '../evidence';

export const evidence: EvidenceWording = {
  decidedByOne: ({ level = '', code = '', word = '' }) => `${level} ${code} ${word}`.trim(),
  decidedByMany: ({ count = '', word = '' }) => `${count} mål ${word}`,
  indicators: (reached, total) => `${reached} av ${total} ${total === 1 ? 'indikator' : 'indikatorer'} når årsmålet`,
  activities: (onPlan, total) => `${onPlan} av ${total} ${total === 1 ? 'aktivitet' : 'aktiviteter'} enligt plan`,
};
