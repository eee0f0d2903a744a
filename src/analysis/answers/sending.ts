import type ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getPlace } from '../program/places.ts';
import { getSymbol } from '../program/symbols.ts';
import { asList, packageTest, testOf } from '../recognition/catalogue.ts';

/** Whether what is assigned to a property is sent to the client: `ctx.body = rows`. */
export function isSent(target: ts.PropertyAccessExpression, engine: Engine): boolean {
  const rows = engine.catalogue.libraries
    .flatMap(({ handlers }) => handlers?.bodies ?? [])
    .filter(({ members }) => members.includes(target.name.text));
  const symbol = rows.length === 0 ? undefined : getSymbol(target, engine);
  return (symbol?.declarations ?? []).some((declaration) => {
    const place = getPlace(declaration);
    return rows.some(
      (row) =>
        packageTest(row.package)(place.package) &&
        (row.container === undefined || asList(row.container).some((name) => place.containers.some(testOf(name)))),
    );
  });
}
