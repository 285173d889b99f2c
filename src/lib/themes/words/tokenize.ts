import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** A word with its UTF-16 extent in the text. */
export interface Token {
  /** As written, in lower case, apostrophes straight. */
  word: string;
  /** What the word counts as: expanded from the glossary, then stemmed (Porter). */
  stem: string;
  start: number;
  end: number;
}

/** The field's shorthand and its full form, so that a writer in a hurry and a formal one meet. */
const GLOSSARY = new Map(
  Object.entries({
    ip: 'victim', vic: 'victim', complainant: 'victim', aggrieved: 'victim', susp: 'suspect', sus: 'suspect', nominal: 'suspect',
    oic: 'investigator', oics: 'investigator', ofc: 'officer', offr: 'officer', ofcr: 'officer', cop: 'officer', cops: 'officer', bobby: 'officer',
    skipper: 'sergeant', sgt: 'sergeant', ps: 'sergeant', skip: 'sergeant', insp: 'inspector', supt: 'superintendent', det: 'detective',
    mgr: 'manager', mgmt: 'management', supv: 'supervisor', supvr: 'supervisor', sup: 'supervisor', supvn: 'supervision',
    nicked: 'arrested', nick: 'arrest', lifted: 'arrested', husb: 'husband', hubby: 'husband', bf: 'boyfriend', gf: 'girlfriend',
    wk: 'week', wks: 'weeks', mth: 'month', mths: 'months', yr: 'year', yrs: 'years', hrs: 'hours', mins: 'minutes',
    w: 'with', wo: 'without', wd: 'would', cd: 'could', shd: 'should', wdn: 'would', thru: 'through', thruout: 'throughout', tho: 'though',
    rpt: 'report', rpts: 'reports', rptd: 'reported', stmt: 'statement', stmts: 'statements', ref: 'referral', refs: 'referrals', refd: 'referred',
    msg: 'message', msgs: 'messages', ph: 'phone', tel: 'telephone', mob: 'mobile', appt: 'appointment', info: 'information',
    intel: 'intelligence', int: 'interview', intv: 'interview', invest: 'investigation', inv: 'investigation', investign: 'investigation',
    conv: 'conversation', req: 'request', reqd: 'requested', rec: 'record', recd: 'received', reallocd: 'reallocated', alloc: 'allocated',
    assmt: 'assessment', assess: 'assessment', med: 'medium', std: 'standard', sev: 'severity', misc: 'misconduct', gm: 'misconduct',
    bwv: 'camera', bodycam: 'camera', cams: 'cameras', vid: 'video', pics: 'photographs', photos: 'photographs', photo: 'photograph', pic: 'photograph',
    ch: 'children', chn: 'children', kids: 'children', kid: 'child', lad: 'son', ct: 'court', cttee: 'committee', netwk: 'network', stn: 'station', st: 'station',
    nmo: 'nonmol', va: 'voluntary', cond: 'condition', conds: 'conditions', rui: 'investigation', re: 'about', dv: 'abuse', da: 'abuse',
    asst: 'assault', coord: 'coordinator', oh: 'occupational', fed: 'federation', fcr: 'control'
  })
);

const stems = new Map<string, string>();

/** Porter stem of a lower-case word, remembered: a corpus repeats its words. */
function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer.stem(GLOSSARY.get(word) ?? word);
    stems.set(word, stem);
  }
  return stem;
}

/** Words and numbers of a text in order. A lone capital V or S is the victim or the suspect. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const hit of text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)) {
    const written = hit[0];
    const word = written.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
    const stem = written[0] === 'V' && word === 'v' ? 'victim' : written[0] === 'S' && word === 's' ? 'suspect' : stemOf(word);
    tokens.push({ word, stem, start: hit.index, end: hit.index + written.length });
  }
  return tokens;
}
