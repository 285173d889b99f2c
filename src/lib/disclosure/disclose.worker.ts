import { discloseTogether } from './issue';
import type { Request } from './disclose-in-worker';

/** Shell of the worker: one set of tables, then its end. A throw reaches the page as an error event. */
self.onmessage = ({ data }: MessageEvent<Request>): void => self.postMessage(discloseTogether(data.tables, data.audience, data.options));
