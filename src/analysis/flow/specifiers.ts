import ts from 'typescript';
import type { Context } from '../context.ts';
import type { Step } from './facts.ts';
import { identify } from '../recognition/identity.ts';
import { getPlace } from '../program/places.ts';
import { getTypeNames } from '../program/symbols.ts';
import { getCalleeExpression, getReceiver, isCallNode } from '../program/syntax.ts';

/** Names declarations the way typescript-eslint's options do, and the members of them. */
export type CallSpecifier = string | CallSpecifierObject;

/** One `{ from, name, member }`: where it is declared, the function, class or type, and the members that are meant (all when absent). */
export interface CallSpecifierObject {
  readonly from: 'file' | 'package' | 'lib';
  readonly name: string | readonly string[];
  readonly package?: string;
  readonly path?: string;
  readonly member?: string | readonly string[];
}

/** Whether one of the calls on a path is of a function that a specifier names. */
export function isSpecified(path: readonly Step[], specifiers: readonly CallSpecifier[], context: Context): boolean {
  if (specifiers.length === 0) return false;
  return path.some(({ call, into }) => {
    const declarations =
      into !== undefined && !ts.isSourceFile(into) ? [into as ts.Node] : isCallNode(call) ? identify(call, context).declarations : [];
    const receiver = isCallNode(call) ? getReceiver(getCalleeExpression(call)) : undefined;
    const types = receiver === undefined ? [] : getTypeNames(context.checker.getTypeAtLocation(receiver), context.checker);
    return declarations.some((declaration) => specifiers.some((specifier) => fits(declaration, types, specifier)));
  });
}

function fits(declaration: ts.Node, types: readonly string[], specifier: CallSpecifier): boolean {
  const place = getPlace(declaration);
  const owners = [...place.containers, ...types];
  const holder =
    ts.isVariableDeclaration(declaration.parent) || ts.isPropertyAssignment(declaration.parent) ? declaration.parent : declaration;
  const name = ts.getNameOfDeclaration(holder as ts.Declaration);
  const own = name !== undefined && ts.isIdentifier(name) ? name.text : undefined;
  const names = (wanted: string | readonly string[], actual: string | undefined): boolean =>
    actual !== undefined && (typeof wanted === 'string' ? wanted === actual : wanted.includes(actual));
  if (typeof specifier === 'string') return names(specifier, own) || owners.some((container) => names(specifier, container));
  if (!isFrom(declaration, place.package, specifier)) return false;
  const inContainer = owners.some((container) => names(specifier.name, container));
  if (specifier.member !== undefined) return inContainer && names(specifier.member, own);
  return inContainer || names(specifier.name, own);
}

function isFrom(declaration: ts.Node, packageName: string | undefined, specifier: CallSpecifierObject): boolean {
  if (specifier.from === 'lib') return packageName === 'typescript' || packageName === 'node';
  if (specifier.from === 'package') return packageName === specifier.package;
  return (
    packageName === undefined &&
    (specifier.path === undefined || declaration.getSourceFile().fileName.endsWith(specifier.path.replace(/^\.?\//, '/')))
  );
}
