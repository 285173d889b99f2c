/** Starts DuckDB's own worker, whose address is this worker's name. It fetches its engine through a TransformStream where there is
 *  one, to tell how far it has come; and of such a stream the browser keeps nothing that it compiled, while of a response as it came it
 *  keeps the engine's optimised code for the next visit. Nothing here asks how far it has come. */
Reflect.deleteProperty(globalThis, 'TransformStream');
importScripts(self.name);

declare function importScripts(address: string): void;
