import type { Incoming } from './consolidated';

/** The units that are waited for: those of the register, and without one everybody who has sent. */
export const awaited = (incoming: readonly Incoming[]): readonly Incoming[] =>
  incoming.some(({ expected }) => expected) ? incoming.filter(({ expected }) => expected) : incoming;
