/** A place for sealed files: the origin's private file system in the browser, memory in tests.
 *  Methods reject as the platform does (QuotaExceededError and others); keep-on-shelf.ts makes values of that. */
export interface Shelf {
  names(): Promise<string[]>;
  /** The file called `name`, or null. */
  read(name: string): Promise<Blob | null>;
  /** Writes a file, over an older one of the name. May stop anywhere and leave a part. */
  write(name: string, file: Blob): Promise<void>;
  /** Gives a file another name that no file has yet, at once or not at all. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; one that is not there is fine. */
  remove(name: string): Promise<void>;
  /** Removes every file and what the platform keeps beside them. */
  clear(): Promise<void>;
}
