import ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { OperationFact, Step } from '../flow/facts.ts';
import { getTargetBodies } from '../flow/targets.ts';
import { getSymbol, getTypeNames, isConstant } from '../program/symbols.ts';
import {
  type CallNode,
  getArguments,
  getCalleeExpression,
  getLeadingText,
  getMemberName,
  getReceiver,
  getReturns,
  getWholeChain,
  isCallNode,
  isFunctionNode,
  skipOuter,
} from '../program/syntax.ts';
import { testsOf } from '../recognition/catalogue.ts';
import { identify } from '../recognition/identity.ts';
import { getPassed } from './passed.ts';

const MAX_DEPTH = 6;
const OF_TABLES = /^\s*(alter|create|drop|rename|comment on|grant|revoke)\b/i;
/** What stands before the name of a table. */
const BEFORE_TABLE = /\b(from|into|update|join|table|only)\s+(["`[]?\w*["`\]]?\.)?["`[]?$/i;

/** Whether a statement is about tables, and not about rows: none of them takes several. */
export function isOfSchema(fact: OperationFact, path: readonly Step[], engine: Engine): boolean {
  const last = path.at(-1)?.call;
  if (last === undefined || fact.operation !== 'raw') return false;
  const statements = ts.isTaggedTemplateExpression(last) ? [last.template] : isCallNode(last) ? getArguments(last) : [];
  return statements.some((statement) => isTextOfSchema(getHanded(statement, path, engine), engine, 0));
}

/** The text that a helper was handed by the calls which lead to it. */
function getHanded(statement: ts.Expression, path: readonly Step[], engine: Engine): ts.Expression {
  const text = resolve(statement, engine);
  const declaration = ts.isIdentifier(text) ? getSymbol(text, engine)?.valueDeclaration : undefined;
  const passed = declaration !== undefined && ts.isParameter(declaration) ? getPassed(declaration, path) : undefined;
  return passed === undefined ? text : getHanded(passed.given, passed.before, engine);
}

/** A text that begins like a statement about tables, or is made by what makes only those: `knex.schema.dropTable(name).toQuery()`. */
function isTextOfSchema(text: ts.Expression, engine: Engine, depth: number): boolean {
  const node = resolve(text, engine);
  if (depth > MAX_DEPTH) return false;
  if (OF_TABLES.test(getLeadingText(ts.isTaggedTemplateExpression(node) ? node.template : node) ?? '')) return true;
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].every((part) => isTextOfSchema(part, engine, depth + 1));
  const builders = engine.catalogue.libraries.flatMap(({ schemaBuilders = [] }) => schemaBuilders);
  for (const part of getLinks(node)) {
    if (getTypeNames(engine.checker.getTypeAtLocation(part), engine.checker).some((name) => builders.includes(name))) return true;
    if (ts.isCallExpression(part)) {
      const { match, declarations } = identify(part, engine);
      const [first] = part.arguments;
      const isRaw = match !== undefined && ('sql' in match.fact || ('operation' in match.fact && match.fact.operation === 'raw'));
      if (match !== undefined) return isRaw && first !== undefined && isTextOfSchema(first, engine, depth + 1);
      const returned = getTargetBodies(part, declarations, engine).map((body) => (isFunctionNode(body) ? getReturns(body) : []));
      if (returned.length > 0)
        return returned.every((ones) => ones.length > 0 && ones.every((one) => isTextOfSchema(one, engine, depth + 1)));
    }
  }
  return false;
}

/** The expressions that name the tables of the statement which a call sends. */
export function getTableParts(call: ts.Node, engine: Engine): readonly ts.Expression[] {
  if (ts.isTaggedTemplateExpression(call)) return getTablesOfText(call.template);
  if (!ts.isCallExpression(call)) return [];
  const fact = identify(call, engine).match?.fact;
  const isText = fact !== undefined && ('sql' in fact || ('operation' in fact && fact.operation === 'raw'));
  const made = isText ? call.arguments.slice(0, 1).map((text) => resolve(text, engine)) : [];
  return [...getLinks(getWholeChain(call)), ...made.flatMap(getLinks)].flatMap((link) => {
    if (ts.isTemplateExpression(link)) return getTablesOfText(link);
    if (ts.isTaggedTemplateExpression(link)) return getTablesOfText(link.template);
    return ts.isCallExpression(link) ? getTablesOfLink(link, engine) : [];
  });
}

/** `${name}` of `delete from ${name} where …` */
function getTablesOfText(text: ts.TemplateLiteral): readonly ts.Expression[] {
  if (ts.isNoSubstitutionTemplateLiteral(text)) return [];
  const before = [text.head, ...text.templateSpans.map(({ literal }) => literal)];
  return text.templateSpans.flatMap(({ expression }, index) => (BEFORE_TABLE.test(before[index]?.text ?? '') ? [expression] : []));
}

/** `name` of `knex(name)`, `.from(tables[id])`: a text, or a member of a list of tables; a query that stands for one is no table. */
function getTablesOfLink(link: CallNode, engine: Engine): readonly ts.Expression[] {
  const [given] = getArguments(link);
  const names = given === undefined ? undefined : identify(link, engine).match?.library.rows?.chain?.table;
  if (given === undefined || names?.length === undefined) return [];
  const isName = testsOf(names)(getMemberName(getCalleeExpression(link)) ?? '()') || getReceiver(getCalleeExpression(link)) === undefined;
  const isText = (engine.checker.getTypeAtLocation(given).flags & ts.TypeFlags.StringLike) !== 0;
  return isName && (isText || ts.isElementAccessExpression(resolve(given, engine))) ? [given] : [];
}

/** What a constant holds; any other expression itself. */
function resolve(expression: ts.Expression, engine: Engine): ts.Expression {
  const node = skipOuter(expression);
  const declaration = ts.isIdentifier(node) ? getSymbol(node, engine)?.valueDeclaration : undefined;
  const isHeld = declaration !== undefined && ts.isVariableDeclaration(declaration) && isConstant(declaration);
  return isHeld && declaration.initializer !== undefined ? skipOuter(declaration.initializer) : node;
}

/** The parts of a chain, from its end to what it begins with. */
function getLinks(chain: ts.Expression): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  let node: ts.Expression | undefined = skipOuter(chain);
  while (node !== undefined) {
    found.push(node);
    const next: ts.Expression | undefined = ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) ? node.expression : undefined;
    node = next && skipOuter(next);
  }
  return found;
}
