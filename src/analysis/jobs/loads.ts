import ts from 'typescript';
import { settle } from '../reads/amount.ts';
import { substitute } from '../reads/amounts.ts';
import { getCallers } from '../reads/callers.ts';
import { createFinder } from '../reads/finding.ts';
import type { Read } from '../reads/reads.ts';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import {
  type Body,
  getArguments,
  getCalleeExpression,
  getDisplayName,
  getEnclosingBody,
  getMemberName,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';
import { getStatement } from '../rows/statements/statements.ts';
import { isTableArgument } from '../rows/tables/tables.ts';
import { isJob } from './jobs.ts';

/** A read of a whole table into memory that a job or script makes. */
export interface Load {
  readonly read: Read;
  /** The job, as people name it; undefined for a script's own code. */
  readonly job: string | undefined;
  /** The calls from the job to the read. */
  readonly path: readonly Step[];
}

const MAX_BODIES = 60;
/** Calls on a query that choose rows, or make others of them. */
const CHOOSES = /where|having|filter|^on$|match|join|aggregate|using|sample|subQuery|^from$/i;

/** The reads that load a whole table into memory for a job or a script, and which a file is to speak of. */
export const getLoads = createFinder((read: Read, engine: Engine): readonly Load[] => {
  const load = read.amount === 'limited' || !isOfWholeTable(read, engine) ? undefined : findJob(read, engine);
  return load === undefined ? [] : [load];
});

/** Whether nothing that a read is given, and nothing in its chain, says which rows. */
function isOfWholeTable({ call, calls }: Read, engine: Engine): boolean {
  const statement = getStatement(call, engine);
  if (statement === undefined || statement.table === undefined) return false;
  if (statement.sql !== undefined)
    return statement.sql.conditions.length === 0 && !/\b(where|join|group\s+by|having)\b/i.test(call.getText());
  if (!statement.conditions.every((condition) => isEmpty(condition))) return false;
  if (calls.some((built) => CHOOSES.test(getName(built.call)) && !isFromTable(built.call))) return false;
  return getArguments(call).every((argument) => {
    const node = skipOuter(argument);
    if (ts.isObjectLiteralExpression(node))
      return node.properties.every((member) => member.name !== undefined && !/^(where|filter|having|group)$/.test(member.name.getText()));
    return isTableArgument(node, engine) || ts.isLiteralExpression(node) || isAbsent(node);
  });
}

function getName(call: ts.CallExpression): string {
  return getMemberName(getCalleeExpression(call)) ?? '';
}

/** `.from(orders)`, and not `.from(subquery)`. */
function isFromTable(call: ts.CallExpression): boolean {
  const [first] = call.arguments;
  return getName(call) === 'from' && first !== undefined && (ts.isIdentifier(first) || ts.isPropertyAccessExpression(first));
}

function isEmpty(condition: ts.Expression): boolean {
  const node = skipOuter(condition);
  return isAbsent(node) || (ts.isObjectLiteralExpression(node) && node.properties.length === 0);
}

function isAbsent(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

/** The nearest job or script that runs a read, through whatever calls it without a limit. */
function findJob(read: Read, engine: Engine): Load | undefined {
  const queue = [{ body: getEnclosingBody(read.call), amount: read.amount, path: [{ call: read.call, into: undefined } as Step] }];
  const seen = new Set<Body>();
  for (let way = queue.shift(); way !== undefined && seen.size < MAX_BODIES; way = queue.shift()) {
    const { body, amount, path } = way;
    if (seen.has(body)) continue;
    seen.add(body);
    if (isJob(body, engine) && settle(amount, engine) === 'none')
      return { read, job: ts.isSourceFile(body) ? undefined : getDisplayName(body), path };
    if (!isFunctionNode(body)) continue;
    // What is written on the spot runs with the code around it.
    if (ts.isCallExpression(body.parent)) queue.push({ body: getEnclosingBody(body), amount, path });
    for (const call of getCallers(body, engine))
      queue.push({ body: getEnclosingBody(call), amount: substitute(amount, body, call, engine), path: [{ call, into: body }, ...path] });
  }
  return undefined;
}
