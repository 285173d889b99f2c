/** `make`, asked once of the same facts: they stay until rows change, and every filter asks anew. */
export function keptByFacts<Facts extends object, Made>(make: (facts: Facts) => Made): (facts: Facts) => Made {
  const known = new WeakMap<Facts, Made>();
  return (facts) => {
    const found = known.get(facts) ?? make(facts);
    known.set(facts, found);
    return found;
  };
}
