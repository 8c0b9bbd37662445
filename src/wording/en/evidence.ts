import type { EvidenceWording } from '../evidence';

export const evidence: EvidenceWording = {
  decidedByOne: ({ level = '', code = '', word = '' }) => `${level} ${code} ${word}`.trim(),
  decidedByMany: ({ count = '', word = '' }) => `${count} goals ${word}`,
  indicators: (reached, total) => `${reached} of ${total} ${total === 1 ? 'indicator reaches its' : 'indicators reach their'} target`,
  activities: (onPlan, total) => `${onPlan} of ${total} ${total === 1 ? 'activity' : 'activities'} on plan`,
};
