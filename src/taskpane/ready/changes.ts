import { changedSince, type ChangedSince } from '../../domain/changed-since';
import { remembered } from '../../workbook/read/remembered';
import type { Reading } from '../view-props';

/**
 * What has been changed since the plan was marked as ready. null in a draft; 'unknown' where it was marked without the add-in, or in a workbook of
 * an older template, and nothing is remembered.
 */
export function changesSinceReady(reading: Reading): ChangedSince | 'unknown' | null {
  if (reading.plan.start.status === 'draft') return null;
  const kept = remembered(reading, 'ready');
  return kept ? changedSince(reading.plan, kept) : 'unknown';
}

/** Rows that say something else than they did, those that are gone included. */
export const countOf = ({ rows, fewer }: ChangedSince): number => rows.length + fewer;
