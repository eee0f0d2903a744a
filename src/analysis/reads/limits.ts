import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { type CallNode, getArguments, getCalleeExpression, getMemberName } from '../program/syntax.ts';
import { testsOf } from '../recognition/catalogue.ts';
import type { Path } from '../values/values.ts';
import { type Amount, isAbout, oneOf } from './amount.ts';
import { getAmount, substitute } from './amounts.ts';
import type { BuilderCall, Building } from './builders.ts';

/** An expression, or its property at a path, that says how many rows a read is to give. */
export interface Limit {
  readonly expression: ts.Expression;
  readonly path: Path;
  /** It says so only where this holds. */
  readonly condition?: ts.Expression | undefined;
  /** The functions it stands in, and the calls of them, innermost first. */
  readonly through: BuilderCall['through'];
}

/** What says how many rows a read is to give: its options and the calls on its query; undefined where that is not seen. */
export function getLimits(call: CallNode, building: Building, library: Library, engine: Engine): readonly Limit[] | undefined {
  const { options = [], members = [], optionMembers = [] } = library.limits ?? {};
  const [isLimit, hasOptions] = [testsOf(members), testsOf(optionMembers)];
  const limits: Limit[] = [];
  const condition = getConditionIndex(call, library);
  for (const [index, argument] of getArguments(call).entries()) {
    // Which rows are meant says nothing of how many.
    if (index === condition) continue;
    if (ts.isSpreadElement(argument) || isUpToCallers(argument, engine)) return undefined;
    if (mayHoldOptions(argument, engine)) for (const name of options) limits.push({ expression: argument, path: [name], through: [] });
  }
  for (const built of building.calls) {
    const name = getMemberName(getCalleeExpression(built.call));
    if (name === undefined || !(isLimit(name) || hasOptions(name))) continue;
    const [expression] = built.call.arguments;
    if (expression === undefined) return undefined;
    const paths: readonly Path[] = isLimit(name) ? [[]] : options.map((option) => [option]);
    for (const path of paths) limits.push({ expression, path, condition: built.condition, through: built.through });
  }
  return limits;
}

/** The argument that is nothing but a condition. */
function getConditionIndex(call: CallNode, { rows }: Library): number | undefined {
  const name = getMemberName(getCalleeExpression(call));
  const form = name === undefined ? undefined : rows?.forms?.find(({ members }) => testsOf(members)(name));
  const { condition } = form ?? {};
  return condition === undefined || condition.properties !== undefined || rows?.tables.includes('argument') === true
    ? undefined
    : condition.argument;
}

/** How many rows a read asks for. */
export function getLimitAmount(limits: readonly Limit[] | undefined, engine: Engine): Amount {
  return limits === undefined ? 'limited' : oneOf(limits.map((limit) => getAmountOf(limit, engine)));
}

function getAmountOf({ expression, path, condition, through }: Limit, engine: Engine): Amount {
  let amount = getAmount(expression, path, engine, condition !== undefined);
  if (condition !== undefined && amount !== 'none' && !isAbout(condition, expression)) amount = 'limited';
  for (const { body, call } of through) amount = substitute(amount, body, call, engine);
  return amount;
}

/** Options of a type that callers choose: a helper hands them on, and how many is for each of its callers to say. */
function isUpToCallers(argument: ts.Expression, { checker }: Engine): boolean {
  if (!ts.isIdentifier(argument)) return false;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(argument));
  return (type.isIntersection() ? type.types : [type]).some(({ flags }) => (flags & ts.TypeFlags.TypeParameter) !== 0);
}

function mayHoldOptions(argument: ts.Expression, { checker }: Engine): boolean {
  if (ts.isObjectLiteralExpression(argument)) return true;
  if (ts.isLiteralExpression(argument) || ts.isFunctionLike(argument)) return false;
  const type = checker.getTypeAtLocation(argument);
  return type.getCallSignatures().length === 0 && type.getConstructSignatures().length === 0;
}
