import { useMemo, useState } from 'react';
import type { Consolidated, ConsolidationFinding } from '../../consolidation/consolidated';
import type { Severity } from '../../domain/finding';
import { findingSentence } from '../../wording/consolidation';
import { LineButton } from '../parts/line-button';
import { Pieces } from '../parts/pieces';
import { useStyles } from '../parts/styles';
import { SourceLine } from './source-line';
import { useConsolidateStyles } from './styles';
import { Unfold } from './unfold';
import { useConsolidateWords } from './words';

const gravities: readonly Severity[] = ['error', 'warning', 'note'];

/** What disagrees in files and between them, the gravest first; each leads to its file, sheet and cell. */
export function FindingList({ consolidated }: { consolidated: Consolidated }) {
  const { words } = useConsolidateWords();
  const shared = useStyles();
  const { findings } = consolidated;
  const units = useMemo(() => new Map(consolidated.incoming.map(({ key, name }) => [key, name])), [consolidated]);
  return (
    <section className={shared.section} aria-labelledby="consolidation-findings">
      <h3 id="consolidation-findings" className={shared.heading}>
        {words.findings}
      </h3>
      {findings.length === 0 && <p className={shared.text}>{words.noFindings}</p>}
      {gravities.map((severity) => (
        <Gravity
          key={severity}
          severity={severity}
          findings={findings.filter((one) => one.severity === severity)}
          consolidated={consolidated}
          units={units}
        />
      ))}
    </section>
  );
}

interface GravityProps {
  readonly severity: Severity;
  readonly findings: readonly ConsolidationFinding[];
  readonly consolidated: Consolidated;
  readonly units: ReadonlyMap<string, string>;
}

function Gravity({ severity, findings, consolidated, units }: GravityProps) {
  const { words, sentences } = useConsolidateWords();
  const styles = useConsolidateStyles();
  const [open, setOpen] = useState(severity === 'error');
  if (findings.length === 0) return null;
  const { files } = consolidated;
  const whose = ({ unit, source, file }: ConsolidationFinding) =>
    (unit === null ? '' : units.get(unit)) || files[source?.file ?? file ?? -1]?.name || words.allUnits;
  const numbered = findings.map((finding, at) => ({ finding, at }));
  return (
    <div>
      <LineButton
        label={words.severities[severity]}
        value={<span className={styles.whole}>{findings.length}</span>}
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Pieces of={numbered} keyOf={({ at }) => String(at)} length={12} more={words.more}>
          {({ finding }) => (
            <Unfold
              sign={severity}
              hiddenWord={words.one[severity]}
              title={whose(finding)}
              beside={finding.code}
              line={findingSentence(finding, sentences)}
            >
              {() => <SourceLine source={finding.source} file={finding.file} files={files} />}
            </Unfold>
          )}
        </Pieces>
      )}
    </div>
  );
}
