import type { Audience } from './audience';
import type { DisclosureOptions } from './disclose';
import { discloseTogether } from './issue';
import type { Tabulation } from './tables';

export interface Request {
  readonly tables: readonly Tabulation[];
  readonly audience: Audience;
  readonly options: DisclosureOptions;
}

/** Shell of the worker: one set of tables, then its end. A throw reaches the page as an error event. */
self.onmessage = ({ data }: MessageEvent<Request>): void => self.postMessage(discloseTogether(data.tables, data.audience, data.options));
