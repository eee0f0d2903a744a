import ts from 'typescript';
import { identify } from '../../src/analysis/recognition/identity.ts';
import { createContext } from '../../src/analysis/context.ts';
import { isCallNode, skipOuter } from '../../src/analysis/program/syntax.ts';
import type { CallFact, Library } from '../../src/knowledge/library.ts';

/** A statement of the samples: what its comment asks for, and what the analysis makes of its outermost call. */
export interface Sample {
  readonly line: number;
  readonly text: string;
  readonly expected: string;
  readonly actual: string;
}

/** Every statement of a file that ends in a comment, recognised. */
export function recogniseSamples(program: ts.Program, fileName: string, libraries: readonly Library[]): Sample[] {
  const file = program.getSourceFile(fileName);
  if (file === undefined) throw new Error(`${fileName} is not in its program`);
  const context = createContext(program, libraries);
  const found: Sample[] = [];
  const visit = (node: ts.Node): void => {
    const comment = ts.isStatement(node) ? getComment(node, file.text) : undefined;
    const call = comment === undefined ? undefined : getCall(node);
    if (comment !== undefined && call !== undefined) {
      const { match } = identify(call, context);
      const line = file.getLineAndCharacterOfPosition(node.end).line + 1;
      const actual = match === undefined ? 'nothing' : `${match.library.name}: ${describe(match.fact)}`;
      found.push({ line, text: call.getText(file).split('\n')[0] ?? '', expected: comment, actual });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function getComment(statement: ts.Statement, text: string): string | undefined {
  const [range] = ts.getTrailingCommentRanges(text, statement.end) ?? [];
  return range === undefined ? undefined : text.slice(range.pos + 2, range.end).trim();
}

function getCall(statement: ts.Node): ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression | undefined {
  const expression = ts.isExpressionStatement(statement)
    ? statement.expression
    : ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]?.initializer
      : undefined;
  const call = expression === undefined ? undefined : unwrap(expression);
  return call !== undefined && isCallNode(call) ? call : undefined;
}

function unwrap(expression: ts.Expression): ts.Expression {
  const inner = skipOuter(expression);
  return ts.isAwaitExpression(inner) || ts.isVoidExpression(inner) ? unwrap(inner.expression) : inner;
}

/** What a row says, in few words. */
function describe(fact: CallFact): string {
  if ('returnsBegin' in fact) return 'what begins a transaction';
  if ('effect' in fact) {
    const access = typeof fact.access === 'object' ? `by ${fact.access.property}` : (fact.access ?? 'write');
    const lazy = fact.lazyUntil === undefined ? '' : ' when consumed';
    return `${fact.effect} ${access}${lazy}${fact.joinsBy === undefined ? '' : ` joined by ${fact.joinsBy.argument}.${fact.joinsBy.property}`}`;
  }
  if ('operation' in fact) return fact.operation;
  if ('invokes' in fact) return `invokes ${fact.invokes} ${fact.when}`;
  if ('derivesClient' in fact) return `client of ${fact.derivesClient === 'receiver' ? 'receiver' : `argument ${fact.derivesClient}`}`;
  if ('end' in fact) return `end ${fact.end}`;
  if ('emits' in fact) return `emits ${fact.emits.channel}`;
  if ('listens' in fact) return `listens ${fact.listens.channel}`;
  if ('route' in fact) return fact.route.before === undefined ? 'route' : `route before ${fact.route.before}`;
  if ('standsFor' in fact) return `standsFor ${fact.standsFor}`;
  return (
    Object.keys(fact).find((key) =>
      ['transaction', 'begin', 'sql', 'afterCommit', 'decidedBy', 'local', 'handles', 'answers'].includes(key),
    ) ?? 'nothing'
  );
}
