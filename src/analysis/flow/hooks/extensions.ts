import ts from 'typescript';
import type { Extensions, Library } from '../../../knowledge/library.ts';
import type { Engine } from '../../engine.ts';
import {
  type CallNode,
  getArgument,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  getReceiver,
  getReturns,
  isCallNode,
} from '../../program/syntax.ts';
import { toFunction } from '../../program/implementations.ts';
import { getSymbol } from '../../program/symbols.ts';
import { identify } from '../../recognition/identity.ts';
import { type Frame, getAlternatives, getFunctions, type Path, UNKNOWN, type Value } from '../../values/values.ts';
import type { Hook } from './hooks.ts';
import type { Walk } from '../walk.ts';

/** A call that wraps a client, as a frame runs it. */
interface Wrapping {
  readonly call: ts.CallExpression;
  readonly frame: Frame;
}

const MAX_DEPTH = 6;

/**
 * The functions that wrap an operation of a generated client. The client is followed to the calls that wrapped it; so the operation
 * needs no type, which is the most expensive question there is.
 */
export function findExtensions(call: CallNode, name: string, walk: Walk): readonly Hook[] {
  const { engine, frame } = walk;
  return getExtended(engine).flatMap(({ library, extensions }) => {
    const row = engine.catalogue
      .rows(name)
      .find(({ library: own, fact }) => own === library && fact.tag !== undefined && 'operation' in fact);
    const receiver = getReceiver(getCalleeExpression(call));
    if (row === undefined || receiver === undefined) return [];
    const isOfModel = !name.startsWith('$');
    const model = isOfModel ? getMemberName(receiver) : undefined;
    const client = isOfModel ? getReceiver(receiver) : receiver;
    if (client === undefined || (isOfModel && model === undefined)) return [];
    const { property, everyModel, everyOperation } = extensions;
    const paths: readonly Path[] =
      model === undefined
        ? [[name], [everyOperation]]
        : [[model, name], [model, everyOperation], [everyModel, name], [everyModel, everyOperation], [everyOperation]];
    const argument = describe(model, name);
    return getWrappings(client, frame, library, engine).flatMap((wrapping) =>
      getExtensions(wrapping, extensions, engine).flatMap((extension) =>
        paths.flatMap((path) => getFunctions(extension([property, ...path])).map((value) => ({ value, argument }))),
      ),
    );
  });
}

interface Extended {
  readonly library: Library;
  readonly extensions: Extensions;
}

const extended = new WeakMap<Engine, readonly Extended[]>();

/** The libraries whose clients this program wraps. */
function getExtended(engine: Engine): readonly Extended[] {
  const found =
    extended.get(engine) ??
    engine.catalogue.libraries.flatMap((library) => {
      const { extensions } = library;
      return extensions === undefined || engine.index.calls(extensions.member).length === 0 ? [] : [{ library, extensions }];
    });
  extended.set(engine, found);
  return found;
}

/** What a wrapper is told of the operation; Prisma writes a model's first letter small where it is a property. */
function describe(model: string | undefined, operation: string): Hook['argument'] {
  const told = new Map([
    ['operation', operation],
    ['model', model === undefined ? undefined : model.charAt(0).toUpperCase() + model.slice(1)],
  ]);
  return (index, path) => {
    const value = index === 0 && path.length === 1 ? told.get(path[0] ?? '') : undefined;
    return value === undefined ? UNKNOWN : { kind: 'literal', value };
  };
}

/** The calls that wrapped a client, outermost first. */
function getWrappings(client: ts.Expression, frame: Frame, library: Library, engine: Engine, depth = 0): readonly Wrapping[] {
  if (depth > MAX_DEPTH) return [];
  const found = getAlternatives(engine.evaluate(client, frame, [])).map((value): readonly Wrapping[] | undefined => {
    if (value.kind === 'client' && value.opener !== undefined) {
      const opened = getReceiver(getCalleeExpression(value.opener.call));
      return opened === undefined ? undefined : getWrappings(opened, value.opener.frame, library, engine, depth + 1);
    }
    if (value.kind !== 'result' || value.path.length > 0 || !isCallNode(value.node)) return undefined;
    return getChain({ call: value.node as ts.CallExpression, frame: value.frame }, library, engine, depth);
  });
  const known = found.filter((wrappings) => wrappings !== undefined);
  return known.length > 0 ? known.flat() : getByType(client, library, engine, depth);
}

/** A wrapping call and those that wrapped what it is called on; undefined where it is none. */
function getChain(wrapping: Wrapping, library: Library, engine: Engine, depth: number): readonly Wrapping[] | undefined {
  const { match } = identify(wrapping.call, engine);
  if (match?.library !== library || getMemberName(getCalleeExpression(wrapping.call)) !== library.extensions?.member) return undefined;
  const inner = getReceiver(getCalleeExpression(wrapping.call));
  return [wrapping, ...(inner === undefined ? [] : getWrappings(inner, wrapping.frame, library, engine, depth + 1))];
}

/** A client that was handed in or injected: its type says of which value it is, `typeof prisma` or `ReturnType<typeof createClient>`. */
function getByType(client: ts.Expression, library: Library, engine: Engine, depth: number): readonly Wrapping[] {
  const declaration = getSymbol(client, engine)?.valueDeclaration as { type?: ts.TypeNode } | undefined;
  return declaration?.type === undefined ? [] : getByTypeNode(declaration.type, library, engine, depth + 1);
}

function getByTypeNode(node: ts.Node, library: Library, engine: Engine, depth: number): readonly Wrapping[] {
  if (depth > MAX_DEPTH) return [];
  if (ts.isTypeQueryNode(node)) {
    let { exprName } = node;
    while (ts.isQualifiedName(exprName)) exprName = exprName.left;
    const declaration = getSymbol(exprName, engine)?.valueDeclaration;
    if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return [];
    const body = toFunction(declaration, engine);
    const { initializer } = declaration as { initializer?: ts.Expression };
    const values = body !== undefined ? getReturns(body) : initializer === undefined ? [] : [initializer];
    return values.flatMap((value) => getWrappings(value, engine.unevaluatedFrame(getEnclosingBody(value)), library, engine, depth + 1));
  }
  const alias = ts.isTypeReferenceNode(node) ? getSymbol(node.typeName as ts.Identifier, engine)?.declarations?.[0] : undefined;
  if (alias !== undefined && ts.isTypeAliasDeclaration(alias) && !alias.getSourceFile().isDeclarationFile)
    return getByTypeNode(alias.type, library, engine, depth + 1);
  const found: Wrapping[] = [];
  ts.forEachChild(node, (child) => {
    found.push(...getByTypeNode(child, library, engine, depth));
  });
  return found;
}

/** What a wrapping call is given: a literal, or a function of the client that wraps it in turn. */
function getExtensions({ call, frame }: Wrapping, extensions: Extensions, engine: Engine): readonly ((path: Path) => Value)[] {
  const given = getArgument(call, 0);
  if (given === undefined) return [];
  return getAlternatives(engine.evaluate(given, frame, [])).flatMap((value) => {
    if (value.kind === 'object') return [(path: Path): Value => engine.evaluate(value.node, value.frame, path)];
    const isDefined = value.kind === 'result' && value.path.length === 0 && ts.isCallExpression(value.node);
    if (isDefined && getMemberName(getCalleeExpression(value.node as CallNode)) === extensions.define) {
      return getExtensions({ call: value.node as ts.CallExpression, frame: value.frame }, extensions, engine);
    }
    if (value.kind !== 'function') return [];
    const inner = engine.unevaluatedFrame(value.node);
    return getReturns(value.node)
      .filter((returned): returned is ts.CallExpression => ts.isCallExpression(returned))
      .filter((returned) => getMemberName(getCalleeExpression(returned)) === extensions.member)
      .flatMap((returned) => getExtensions({ call: returned, frame: inner }, extensions, engine));
  });
}
