// Decorators as class-validator has them.
type Decorator = (target: object, key: string) => void;

export declare const IsInt: () => Decorator;
export declare const IsOptional: () => Decorator;
export declare const Min: (least: number) => Decorator;
export declare const Max: (most: number) => Decorator;
export declare const Transform: (change: (given: { value: unknown }) => unknown) => Decorator;
