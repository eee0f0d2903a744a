import ts from 'typescript';
import type { AddedFact, Library } from '../../knowledge/library.ts';
import { getPackageName, isInPackage } from '../program/places.ts';

/**
 * What a project says of libraries by adding members to their interfaces (`declare module 'ioredis' { interface RedisCommander { … } }`):
 * one library for each that it adds something to.
 */
export function getAddedLibraries(program: ts.Program, libraries: readonly Library[]): readonly Library[] {
  return libraries.flatMap((library) => {
    const calls = (library.added ?? []).flatMap((fact) => {
      const members = program.getSourceFiles().flatMap((file) => getAddedMembers(file, fact, program));
      const { container, receiver, effect } = fact;
      return members.length === 0 ? [] : [{ container, members: [...new Set(members)], receiver, effect }];
    });
    const { name, docs } = library;
    return calls.length === 0 ? [] : [{ name, docs, imports: [], calls }];
  });
}

function getAddedMembers(file: ts.SourceFile, { package: wanted, container }: AddedFact, program: ts.Program): readonly string[] {
  if (isInPackage(file.fileName) || !file.text.includes(container) || !file.text.includes('declare module')) return [];
  return file.statements
    .flatMap((statement) => (ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name) ? [statement.body] : []))
    .flatMap((body) => (body !== undefined && ts.isModuleBlock(body) ? body.statements : []))
    .filter((node) => ts.isInterfaceDeclaration(node))
    .filter((node) => node.name.text === container && isOfPackage(node, wanted, program))
    .flatMap(({ members }) => members)
    .flatMap(({ name }) => (name !== undefined && ts.isIdentifier(name) ? [name.text] : []));
}

/** Whether an interface is one with another that the package declares: the module may be the project's own, which exports it once more. */
function isOfPackage(node: ts.InterfaceDeclaration, wanted: string, program: ts.Program): boolean {
  const symbol = program.getTypeChecker().getSymbolAtLocation(node.name);
  return (symbol?.declarations ?? []).some((declaration) => getPackageName(declaration.getSourceFile().fileName) === wanted);
}
