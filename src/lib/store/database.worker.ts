/** Starts DuckDB's own worker, whose address is this worker's name. It fetches its engine through a TransformStream where there is
 *  one, to tell how far it has come; and of such a stream the browser keeps nothing that it compiled, while of a response as it came it
 *  keeps the engine's optimised code for the next visit. Nothing here asks how far it has come. */
Reflect.deleteProperty(globalThis, 'TransformStream');
importScripts(self.name);

/** Where the engine cannot be fetched or compiled, DuckDB's worker never answers what it was first asked: the page would wait for ever. */
addEventListener('message', ({ data: { messageId } }: MessageEvent<{ readonly messageId: number }>) => {
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    postMessage({ messageId: 0, requestId: messageId, type: 'ERROR', data: { name: 'Error', message: String(event.reason), stack: '' } });
  }, { once: true });
}, { once: true });

declare function importScripts(address: string): void;
