import type { EarlierProposal } from '$lib/themes/discovery/types';
import type { ThemeDetail } from '../themes/theme-registry';

/** Why a proposal was put aside. */
export const dismissReasons = [
  { code: 'known', label: 'A theme of the codebook says it already' },
  { code: 'mixed', label: 'The passages say different things' },
  { code: 'no_learning', label: 'Nothing to learn from it' },
  { code: 'one_event', label: 'One event told several times' }
] as const;
export type DismissReason = (typeof dismissReasons)[number]['code'];

export interface Dismissal {
  readonly id: string;
  readonly passageIds: readonly string[];
  readonly reason: DismissReason;
  /** 'YYYY-MM-DD'. */
  readonly on: string;
}

/** What people said of proposals, as the settings of a workspace hold it: codes, ids and the definitions that were screened. */
export interface ProposalSettings {
  readonly named: readonly ThemeDetail[];
  readonly dismissed: readonly Dismissal[];
}

export const noProposalSettings: ProposalSettings = { named: [], dismissed: [] };

/** The settings that a workspace holds. What is of another form is left out: then the proposal comes back. */
export function readProposalSettings(settings: unknown): ProposalSettings {
  const { named, dismissed } = (typeof settings === 'object' && settings !== null ? settings : {}) as Partial<Record<keyof ProposalSettings, unknown>>;
  return { named: list(named).filter(isDetail), dismissed: list(dismissed).filter(isDismissal) };
}

/** The dismissals as the engine takes them. */
export const earlierOf = ({ dismissed }: ProposalSettings): EarlierProposal[] => dismissed.map(({ id, passageIds }) => ({ id, passageIds, dismissed: true }));

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = <T>(value: unknown) => (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof T, unknown>>;

function isDetail(value: unknown): value is ThemeDetail {
  const { theme, kind, definition, proposal } = fieldsOf<ThemeDetail>(value);
  return typeof theme === 'string' && (kind === 'learning' || kind === 'good-practice') && typeof definition === 'string' && typeof proposal === 'string';
}

function isDismissal(value: unknown): value is Dismissal {
  const { id, passageIds, reason, on } = fieldsOf<Dismissal>(value);
  return typeof id === 'string' && typeof on === 'string' && dismissReasons.some(({ code }) => code === reason) && Array.isArray(passageIds) && passageIds.every((of) => typeof of === 'string');
}
