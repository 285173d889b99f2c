import type { Audience } from '$lib/disclosure/audience';
import type { SafeTable } from '$lib/disclosure/disclose';
import { issue } from '$lib/disclosure/issue';
import { EMPTY_REGISTER, putBack, takeOut, type IssuedTable, type Register } from '$lib/disclosure/register';
import type { BriefingLength } from './briefing-months';

/** Enters what was done in the log and has it kept; false where it could not be. */
type Enter = (action: 'print' | 'handed-over' | 'not-handed-over', audience: Audience) => Promise<boolean>;

/** What has been handed over in briefings, and what the next one asks of its readers. */
export class BriefingSession {
  /** Every table handed over; null where what was stored of them cannot be read, and nothing can be checked against it. */
  issued = $state.raw<Register | null>(EMPTY_REGISTER);
  /** Whom the page is for, and of how many months it is, as last chosen. */
  audience = $state<Audience>('chief-officers');
  length = $state<BriefingLength>(12);
  /** In the preparer's own words. In memory alone: never kept, saved or logged. */
  #decisions = $state.raw<Partial<Record<Audience, string>>>({});
  /** Rises whenever a person says anew what was handed over: the page is then to be checked anew. */
  saidAnew = $state(0);
  readonly #enter: Enter;

  constructor(effects: { readonly enter: Enter }) {
    this.#enter = effects.enter;
  }

  /** Enters the tables of a briefing in the register, and its print in the log, before the page goes to paper: from then on
   *  every briefing is checked together with it. A kept workspace is saved at once; false where that failed. Throws where the
   *  register cannot be read. */
  async issue(tables: readonly SafeTable[], audience: Audience, on: string): Promise<boolean> {
    if (!this.issued) throw new Error('the register of issued tables cannot be read');
    this.issued = tables.reduce((register, table) => issue(register, table, on), this.issued);
    return this.#enter('print', audience);
  }

  /** Has the tables `which`, of a page for `audience`, count as handed over or not, as a person says. A kept workspace is saved at
   *  once; false where that failed. Throws where the register cannot be read. */
  async say(handedOver: boolean, which: (table: IssuedTable) => boolean, audience: Audience): Promise<boolean> {
    if (!this.issued) throw new Error('the register of issued tables cannot be read');
    this.issued = (handedOver ? putBack : takeOut)(this.issued, which);
    this.saidAnew += 1;
    return this.#enter(handedOver ? 'handed-over' : 'not-handed-over', audience);
  }

  /** What is asked of an audience. */
  decisionFor(audience: Audience): string {
    return this.#decisions[audience] ?? '';
  }

  ask(audience: Audience, decision: string): void {
    this.#decisions = { ...this.#decisions, [audience]: decision };
  }

  /** Goes on from what another workspace has handed over; what was asked goes. */
  recall(issued: Register | null): void {
    this.issued = issued;
    this.audience = 'chief-officers';
    this.length = 12;
    this.#decisions = {};
  }
}
