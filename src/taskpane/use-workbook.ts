import { useCallback, useEffect, useRef, useState } from 'react';
import type { Wording } from '../wording';
import type { WorkbookPort } from '../workbook/port';
import type { Checker } from './checking';
import { inSlices, othersAreLetIn } from './in-slices';
import { loadChecking, loadReading } from './load-reading';
import type { Reading } from './view-props';

/** How long the workbook must be left alone before it is read again: somebody who fills in a column is not read after each cell. */
const quietMilliseconds = 900;

export interface WorkbookStore {
  readonly reading: Reading | null | undefined;
  readonly isConsolidation: boolean;
  readonly stale: boolean;
  /** Reads and checks; the figures are shown before the rules have been gone through. */
  look(): Promise<Reading | null>;
}

/** Reads the workbook when asked, and again after it has been changed, without a word and without standing in anybody's way. */
export function useWorkbook(openPort: () => Promise<WorkbookPort>, wording: Wording, busy: boolean): WorkbookStore {
  const [reading, setReading] = useState<Reading | null | undefined>(undefined);
  const [isConsolidation, setIsConsolidation] = useState(false);
  const [stale, setStale] = useState(false);
  const [changes, setChanges] = useState(0);
  const seen = useRef(0);
  const looks = useRef(0);
  const checker = useRef<Checker | null>(null);

  const lookNow = useCallback(async () => {
    looks.current += 1;
    const mine = looks.current;
    // An answer that another reading has overtaken is old.
    const show = (found: Reading | null) => {
      if (mine !== looks.current) return;
      setReading((before) => (found && before ? withFindingsOf(before, found) : found));
      setStale(false);
    };
    const isWanted = () => mine === looks.current;
    const [{ lookAt, isConsolidation: holdsOne, planOf, figuresOf, uncheckedReading }, port] = await Promise.all([
      loadReading(),
      openPort(),
    ]);
    const snapshot = await lookAt(port);
    const isOne = !snapshot && (await holdsOne(port));
    if (isWanted()) setIsConsolidation(isOne);
    if (!snapshot) {
      checker.current = null;
      show(null);
      return null;
    }
    const read = await inSlices(planOf(snapshot), isWanted);
    if (!read) return null;
    const followed = checker.current && (await inSlices(checker.current.follow(read.plan), isWanted));
    const computed = followed ?? (await inSlices(figuresOf(read), isWanted));
    if (!computed || !isWanted()) return null;
    const reading = uncheckedReading(read, computed, wording.language);
    if (!followed) {
      show(reading);
      // Drawn before the rules are fetched.
      await othersAreLetIn();
    }
    const { makeChecker } = await loadChecking();
    await othersAreLetIn();
    checker.current ??= makeChecker();
    const whole = isWanted() ? await inSlices(checker.current.check(reading, wording, followed !== null), isWanted) : null;
    if (whole) show(whole);
    return whole;
  }, [openPort, wording]);

  const look = useCallback(
    () =>
      lookNow().catch((error: unknown) => {
        setStale(true);
        throw error;
      }),
    [lookNow],
  );

  useEffect(() => {
    const stop = openPort().then((port) => port.watch(() => setChanges((count) => count + 1)));
    // Without events the check is still there to be asked for.
    stop.catch(() => undefined);
    return () => void stop.then((end) => end()).catch(() => undefined);
  }, [openPort]);

  useEffect(() => {
    if (busy || changes === seen.current) return;
    const timer = setTimeout(() => {
      seen.current = changes;
      look().catch(() => undefined);
    }, quietMilliseconds);
    return () => clearTimeout(timer);
  }, [busy, changes, look]);

  return { reading, isConsolidation, stale, look };
}

/** While the rules are gone through again, what they found before stands: a list that empties and fills again is unquiet. */
const withFindingsOf = (before: Reading, now: Reading): Reading =>
  now.findings
    ? now
    : {
        ...now,
        findings: before.findings,
        overview: { ...now.overview, findings: before.overview.findings, accepted: before.overview.accepted },
      };
