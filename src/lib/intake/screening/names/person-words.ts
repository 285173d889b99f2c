import { listed } from '../gazetteer/listed';

/** What a person does: a verb after a word at the beginning of a sentence that makes a name of it. */
export const ACTING = listed(`said says told tells stated states rang rings called calls asked asks advised advises confirmed confirms reported reports attended attends was is has had did does will would could felt feels
  wants wanted thinks thought remains refused agreed denied denies admitted alleged alleges disclosed left went came arrived moved lives lived works worked knows knew made gave sent texted emailed phoned spoke accepted apologised
  explained described also then never later now took to and or who whose threatened pushed hit punched contacted visited met married replied insisted claimed believes believed needs needed`);
/** The same without verbs that follow any noun: enough even after an ordinary word that is a name too ("Mark told …"). */
export const SPEAKING = listed('said says told tells stated states rang rings asked asks advised confirmed reported attended denied admitted alleged disclosed texted emailed phoned spoke apologised explained replied insisted claimed believes lives thinks wants knows');
/** Words that lead to a person, so that an unknown word in small letters after one is a name. */
export const LEADING = listed(`told tells asked asks rang met saw with both named contacted texted emailed phoned visited spoken married cohabits dating friend husband wife partner boyfriend girlfriend brother sister son daughter mother father
  neighbour colleague manager supervisor oic soo idva isva chair witness victim suspect complainant by from and that called ex`);
/** Verbs whose object is a person, so that even a forename that is a word is a name in small letters ("told grace"). */
export const ADDRESSING = listed('told rang texted emailed phoned messaged');
/** Forenames that are words far too often in small letters, whatever stands before. */
export const NEVER_SMALL = listed('may will art august april june summer autumn winter al out prince red rich blessing gift comfort hope faith');
/** Forenames that begin sentences as nouns and verbs ("Grace was shown"). */
export const ABSTRACT = listed(`hope faith grace joy mercy patience comfort charity amber summer winter autumn art bill mark may will drew dawn rob sue chase guy gift blessing lance rich ray red reed sterling trinity harmony melody
  miles grant favour goodness felicity constance prince poppy olive holly ivy hazel ginger heath crystal pearl ruby iris rose dot pat gene cliff dale glen brook wade blake sage sandy christian max love out al stan ken major`);
/** Months that are forenames too. */
export const MONTH_NAMES = listed('may april june august');
/** Verbs before a "to" that leads to a person. */
export const SPEECH = listed('spoke spoken speak talked talk wrote lied married according belongs known said rang apologised');
