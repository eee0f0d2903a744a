import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class Customer {
  @Field(() => ID) id!: string;
}

@ObjectType()
export class Shipment {
  @Field(() => ID) id!: string;
  customerId!: string;
  customer?: Customer;
}

/** Only ever asked for by itself. */
@ObjectType()
export class Account {
  @Field(() => ID) id!: string;
}
