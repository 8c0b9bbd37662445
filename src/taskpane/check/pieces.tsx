import { Pieces as Shown, type PiecesProps } from '../parts/pieces';
import { useCheckWords } from './words';

/** A list of findings, a piece at a time. */
export function Pieces<Item>(props: Omit<PiecesProps<Item>, 'more' | 'length'>) {
  const { words } = useCheckWords();
  return <Shown {...props} more={words.more} />;
}
