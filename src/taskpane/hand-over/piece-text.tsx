import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Paragraph } from '../../report/hand-over/paragraphs';

const useTextStyles = makeStyles({
  text: {
    maxHeight: '38vh',
    overflowY: 'auto',
    padding: '2px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    userSelect: 'text',
    '& p, & ul, & ol': { margin: '6px 0' },
    '& ul, & ol': { paddingInlineStart: '20px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** The text as it will stand where it is pasted. It scrolls by itself, so the keyboard can come to it. */
export function PieceText(props: { label: string; paragraphs: readonly Paragraph[]; box: RefObject<HTMLDivElement | null> }) {
  const { label, paragraphs, box } = props;
  const styles = useTextStyles();
  return (
    <div ref={box} className={styles.text} role="group" aria-label={label} tabIndex={0}>
      {paragraphs.map((each, at) => {
        if (each.kind === 'paragraph') return <p key={at}>{each.text}</p>;
        const List = each.kind === 'bullets' ? 'ul' : 'ol';
        return (
          <List key={at}>
            {each.items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </List>
        );
      })}
    </div>
  );
}
