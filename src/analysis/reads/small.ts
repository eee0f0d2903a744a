import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { CallNode } from '../program/syntax.ts';
import { getStatement } from '../rows/statements/statements.ts';
import { getTableKey } from '../rows/tables/tables.ts';

/** Tables that hold a row for each of a fixed set of keys. */
const KEYED = /(setting|config|configuration|property|preference|featureflag)$/;
/** What one person is a member of; tables between the two. */
const MEMBERSHIP = /(.user|member|membership|participant)$|^users?(on|to|in)\w+$|^user(team|organi[sz]ation|workspace|group|project)$/;
const PERSON = ['userid', 'useruid', 'memberid', 'accountid'];
/** What one person signs in with, and what one person has founded. */
const CREDENTIAL = /(backupcode|recoverycode|passkey|securitykey|authenticator|webauthncredential|(connected|linked|oauth|social)account)$/;
const FOUNDED = /(team|organi[sz]ation|workspace)$/;
const OWNER = ['owner', 'ownerid', 'owneruserid'];
/** What was sent to one person's address, and waits for an answer. */
const INVITATION = /invit(e|ation)$/;
const ADDRESS = ['email', 'emailaddress', 'inviteeemail'];
/** Where one person lives, and has things sent. */
const HOME = /^(user|customer|member|shipping|billing|delivery|postal)?addresse?$/;
const RESIDENT = [...PERSON, 'user', 'customer', 'customerid'];
/** Kinds, of which there are as many as somebody has thought of; the fields of a form. */
const KINDS =
  /^(user|account|system)?role$|^(country|currency|language|locale|timezone|region)$|(registration|form|custom)(attribute|field)$|(payment|shipping|delivery)method$/;
/** What one person, role or key may do: `roles_permissions`. */
const GRANT = /^(user|account|member|role|group|key|apikey|token|client)s?(role|permission|scope|privilege)$/;
/** What a team sets up once, and again when something goes wrong. */
const SET_UP =
  /(apikey|apitoken|accesstoken|restrictedtoken|webhook|domain|preset|integration|tag|oauth(app|application|client)|(bank|inbox|mail|email|calendar)(account|connection))$/;
const HOLDER = ['teamid', 'workspaceid', 'organizationid', 'organisationid', 'orgid', 'projectid', 'tenantid', ...PERSON];
/** The parts of one thing, which somebody has put in order. */
const PARTS = /.(step|stage|threshold|option|choice|documentpage)$|^documentpage$/;
/** Columns in which somebody keeps rows in an order of their own, one by one. */
const OWN_ORDER =
  /^(sort|display|custom|manual|menu|list)?(order|position)(index|number|no)?$|^(sort|display)(index|key)$|^(ordering|ordinal)$/;
/** Columns of the few who run the whole. */
const FEW = ['isadmin', 'issuperadmin', 'isowner'];

/** Whether a read is of a table, or by a column, that the project declares small, or that is so by what it is. */
export function isSmall(call: CallNode, engine: Engine): boolean {
  const declared = getDeclared(engine);
  const statement = getStatement(call, engine);
  if (statement?.table === undefined) return false;
  const { table, conditions, sql } = statement;
  const words = new Set(conditions.flatMap((condition) => [...getWords(condition)]));
  for (const { column } of sql?.conditions ?? []) words.add(getWord(column));
  if (KEYED.test(table) || KINDS.test(table) || FEW.some((column) => words.has(column))) return true;
  const isOf = (columns: readonly string[]): boolean => columns.some((column) => words.has(column));
  if (MEMBERSHIP.test(table) && isOf(PERSON)) return true;
  if (INVITATION.test(table) && isOf(ADDRESS)) return true;
  const [, holder] = GRANT.exec(table) ?? [];
  if (holder !== undefined && words.has(`${holder}id`)) return true;
  if (HOME.test(table) && isOf(RESIDENT)) return true;
  if ((CREDENTIAL.test(table) && isOf([...PERSON, 'user'])) || (FOUNDED.test(table) && isOf(OWNER))) return true;
  return declared.some((small) => small.table === table && (small.column === undefined || words.has(small.column)));
}

/** Whether a read is of what a team sets up once, or of the parts of one thing. Where pages may be asked for there are more. */
export function isMadeByHand(call: CallNode, engine: Engine): boolean {
  const statement = getStatement(call, engine);
  const words = [...new Set(statement?.conditions.flatMap((condition) => [...getWords(condition)]))];
  const table = statement?.table ?? '';
  return (
    (SET_UP.test(table) && words.some((word) => HOLDER.includes(word))) || (PARTS.test(table) && words.some((word) => /.id$/.test(word)))
  );
}

/** Whether rows are sorted by a column in which somebody has put them in order by hand: they are shown as a whole. */
export function isOwnOrder(column: string | undefined): boolean {
  return column !== undefined && OWN_ORDER.test(getWord(column));
}

/** Whether a read is of the groups that one person is a member of. */
export function isOfOnesGroups(call: CallNode, engine: Engine): boolean {
  return isOfPersons(FOUNDED, call, engine);
}

/** Whether a read is of the groups that one person is a member of, or of what makes one person a member. */
export function isOfOnesMemberships(call: CallNode, engine: Engine): boolean {
  return isOfPersons(FOUNDED, call, engine) || isOfPersons(MEMBERSHIP, call, engine);
}

function isOfPersons(tables: RegExp, call: CallNode, engine: Engine): boolean {
  const statement = getStatement(call, engine);
  const words = new Set(statement?.conditions.flatMap((condition) => [...getWords(condition)]));
  return tables.test(statement?.table ?? '') && PERSON.some((column) => words.has(column));
}

/** Whether what belongs to a row of a table under a name is few by what it is. */
export function isSmallPart(name: string, owner: string | undefined, engine: Engine): boolean {
  const key = getTableKey(name);
  if (KEYED.test(key) || KINDS.test(key) || PARTS.test(`${owner}${key}`) || GRANT.test(`${owner}${key}`) || isSmallTable(name, engine))
    return true;
  if (SET_UP.test(key) || FOUNDED.test(key)) return true;
  return /user|account|person|profile|member/.test(owner ?? '') && (MEMBERSHIP.test(`x${key}`) || CREDENTIAL.test(key));
}

/** Whether a condition is about one person. */
export function isAboutPerson(condition: ts.Node): boolean {
  const words = getWords(condition);
  return PERSON.some((column) => words.has(column));
}

/** Whether a table, or a relation that goes by its name, is declared small as a whole or for each row that others belong to. */
export function isSmallTable(name: string, engine: Engine): boolean {
  return getDeclared(engine).some(({ table }) => table === getTableKey(name));
}

function getDeclared({ catalogue }: Engine): readonly { readonly table: string; readonly column: string | undefined }[] {
  return catalogue.libraries.flatMap(({ bounded = [] }) =>
    bounded.map((entry) => {
      const [table = '', column] = entry.split('.');
      return { table: getTableKey(table), column: column === undefined ? undefined : getWord(column) };
    }),
  );
}

function getWords(condition: ts.Node): ReadonlySet<string> {
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) words.add(getWord(node.text));
    if (ts.isStringLiteralLike(node)) for (const word of node.text.match(/\w+/g) ?? []) words.add(getWord(word));
    ts.forEachChild(node, visit);
  };
  visit(condition);
  return words;
}

/** `userId`, `user_id` */
function getWord(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
