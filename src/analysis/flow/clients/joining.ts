import ts from 'typescript';
import { type CallNode, getArguments, getEnclosingBody, getParameters, isFunctionNode, mentionsName } from '../../program/syntax.ts';

/**
 * Whether a function opens a transaction only where none is open, by what it knows without being told: it runs what it is given in
 * another way too. `const open = storage.getStore(); return open === undefined ? db.transaction(work) : work(open);`
 */
export function opensWhereNone(opener: CallNode): boolean {
  const isHanded = (name: string): boolean => getArguments(opener).some((argument) => mentionsName(argument, name));
  for (let body = getEnclosingBody(opener); isFunctionNode(body); body = getEnclosingBody(body)) {
    const given = getParameters(body).flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    const work = given.filter(isHanded);
    const joins = (node: ts.Node): boolean => {
      if (node === opener) return false;
      const isWork = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && work.includes(node.expression.text);
      if (isWork && !node.arguments.some((argument) => given.some((name) => mentionsName(argument, name)))) return true;
      return ts.forEachChild(node, joins) ?? false;
    };
    if (work.length > 0) return joins(body);
  }
  return false;
}
