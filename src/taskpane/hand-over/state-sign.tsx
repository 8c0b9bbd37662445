import type { PieceState } from '../../report/hand-over/prints';
import { Sign } from '../parts/sign';

const signs = { transferred: 'fully', changed: 'partly', open: 'none', none: 'notComputable' } as const;

/** The sign of a text's state; its word must stand beside it. */
export const StateSign = ({ of }: { readonly of: PieceState }) => <Sign of={signs[of]} />;
