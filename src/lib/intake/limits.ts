/** What intake accepts, so that a wrong file is refused in words before it fills the memory. */

/** Largest file, in megabytes of 1,000,000 bytes. Ten years of one large force are under 10. */
export const MAX_FILE_MB = 64;
/** Largest batch of files dropped together, in the same megabytes. */
export const MAX_BATCH_MB = 128;
/** Longest cell of a text column, in UTF-16 units: about 20 pages. Excel itself stops at 32,767. */
export const MAX_TEXT_LENGTH = 100_000;
/** Longest reference, in UTF-16 units. */
export const MAX_REF_LENGTH = 64;
/** Longest name of a theme, in UTF-16 units: it stands in headings, on axes and on paper. */
export const MAX_NAME_LENGTH = 60;
/** Most columns of a header row. */
export const MAX_COLUMNS = 300;
/** Longest first line of a CSV file, in UTF-16 units: a header of the most columns is far shorter. */
export const MAX_HEADER_LENGTH = 100_000;
/** Most rows read from one file: as many as an Excel sheet holds. */
export const MAX_ROWS = 1_048_576;
/** Problems listed for each file; the rest are counted. */
export const MAX_PROBLEMS_PER_FILE = 200;

export const BYTES_PER_MB = 1_000_000;

/** Largest content of a Word or Excel file once unpacked, in the same megabytes. */
export const MAX_UNPACKED_MB = 512;
/** Most parts in a Word or Excel file; a workbook with a hundred sheets has some 300. */
export const MAX_ZIP_PARTS = 2_000;
/** A part above 20 MB that unpacks to more than this many times its size is no sheet that anybody typed. */
export const MAX_ZIP_RATIO = 400;
/** Most cells taken from one workbook. */
export const MAX_CELLS = 20_000_000;

/** Longest silence of the worker that reads files, in seconds, before it is ended: no file within the other limits takes
 *  as long between two signs of life, and one that was made to stop a reader is not waited for. */
export const MAX_SILENCE_S = 180;
