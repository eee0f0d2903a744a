// type-graphql: the class itself names the type, and another type has a list of them.
import { Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { pool } from '../_shared/pool.ts';

@ObjectType()
class Line {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class Cart {
  @Field(() => [Line]) lines!: Line[];
}

@Resolver(Line)
export class LineResolver {
  @FieldResolver(() => Number)
  async stock(@Root() line: Line): Promise<number> {
    const { rows } = await pool.query<{ stock: number }>('select stock from products where id = $1', [line.id]); // ! queryPerRow
    return rows[0]?.stock ?? 0;
  }
}
