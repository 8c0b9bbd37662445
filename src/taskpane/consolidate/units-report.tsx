import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Consolidated } from '../../consolidation/consolidated';
import { departmentsOf } from '../../consolidation/of-department';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { WordWay } from '../report/word-way';
import type { Actions, Command, Workbook } from '../view-props';
import { useConsolidateWords } from './words';

export interface UnitsReportProps {
  readonly consolidated: Consolidated;
  readonly workbook: Workbook;
  readonly actions: Actions;
}

/** The report of the board or of a department: as a sheet where the consolidation is, and as a Word document anywhere. */
export function UnitsReport({ consolidated, workbook, actions }: UnitsReportProps) {
  const { words } = useConsolidateWords();
  const styles = useStyles();
  const departments = departmentsOf(consolidated);
  const [chosen, setChosen] = useState('');
  const [made, setMade] = useState<string | null>(null);
  const department = departments.includes(chosen) ? chosen : '';
  const busy = workbook.busy !== null;

  const make: Command = async (port, { say, pastStopping }) => {
    say(words.report.making);
    const { makeReportOfUnits } = await import(/* webpackChunkName: "units-report" */ '../../commands/reportOfUnits');
    pastStopping();
    const { sheet } = await makeReportOfUnits(port, consolidated, { department });
    await port.select(sheet, 'A1');
    setMade(sheet);
    return { said: words.report.made(sheet), undo: true };
  };
  return (
    <>
      <section className={styles.section} aria-labelledby="units-report-heading">
        <h3 id="units-report-heading" className={styles.heading}>
          {words.report.heading}
        </h3>
        <p className={styles.quiet}>{words.report.lead}</p>
        {departments.length > 0 && (
          <Field label={words.report.of}>
            <Select value={department} disabled={busy} onChange={(_, { value }) => setChosen(value)}>
              <option value="">{words.report.board}</option>
              {departments.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {/* A plan has a report of its own, on a sheet of that name. */}
        {!workbook.reading && (
          <div>
            <Button disabledFocusable={busy} onClick={() => void actions.run('report', make)}>
              {words.report.make}
            </Button>
          </div>
        )}
        {made !== null && !workbook.reading && (
          <LineButton label={words.report.show(made)} value="" onClick={() => actions.show({ sheet: made, cell: 'A1' })} />
        )}
      </section>
      <WordWay
        file={async (port, date) => {
          const [{ makeWordOfUnits }, { readConsolidated }] = await Promise.all([
            import(/* webpackChunkName: "units-report" */ '../../commands/reportOfUnits'),
            import(/* webpackChunkName: "add-up" */ './add-up'),
          ]);
          const decided = (await readConsolidated(port))?.decisions.words ?? [];
          return makeWordOfUnits(consolidated, { department, date, words: decided });
        }}
        actions={actions}
        off={busy}
      />
    </>
  );
}
