// Checks the project against a file of reference cases: npm run reference -- spc|deid|sdc PATH
const usage = 'usage: npm run reference -- spc|deid|sdc PATH';

/** Runs the check named first on the file named second; gives the exit code, 0 when nothing failed. */
export async function main(args: string[]): Promise<number> {
  const [name, path] = args;
  if (!name || !path || !['spc', 'deid', 'sdc'].includes(name)) {
    console.error(usage);
    return 2;
  }
  const { check }: { check(path: string): Promise<number> } = await import(`./${name}.ts`);
  return check(path);
}
