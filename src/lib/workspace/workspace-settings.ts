import { EMPTY_REGISTER, readRegister, type Register } from '$lib/disclosure/register';
import { emptyMapping, type Mapping } from '$lib/intake/mapping/mapping';
import { noLimits, readLimits, writeLimits, type Limits } from './limit-choices.svelte';
import { readMapping, writeMapping } from './mapping-settings';
import { noProposalSettings, readProposalSettings, type ProposalSettings } from './proposals/proposal-settings';

/** What people have set in a workspace beyond its rows: kept with it and recalled with it, whole. */
export interface WorkspaceSettings {
  /** Every table handed over in a briefing; null where what was stored of them cannot be read, and nothing can be checked against it. */
  readonly issued: Register | null;
  /** From which changes a measure has limits of its own, or before which it has kept them. */
  readonly limits: Limits;
  /** What the headings and values of this force's own files mean. */
  readonly mapping: Mapping;
  /** The themes that people named, and what they put aside. */
  readonly proposals: ProposalSettings;
}

export const noSettings: WorkspaceSettings = { issued: EMPTY_REGISTER, limits: noLimits, mapping: emptyMapping, proposals: noProposalSettings };

/** The settings as a workspace file holds them: plain data. */
export const writeSettings = ({ issued, limits, mapping, proposals }: WorkspaceSettings): Readonly<Record<keyof WorkspaceSettings, unknown>> =>
  ({ issued, limits: writeLimits(limits), mapping: writeMapping(mapping), proposals });

/** The settings that a workspace file holds. What is of another form is as if nobody had set it, but the register: that is null. */
export function readSettings(kept: Readonly<Record<string, unknown>>): WorkspaceSettings {
  return {
    issued: 'issued' in kept ? readRegister(kept['issued']) : EMPTY_REGISTER,
    limits: readLimits(kept['limits']),
    mapping: readMapping(kept['mapping']),
    proposals: readProposalSettings(kept['proposals'])
  };
}
