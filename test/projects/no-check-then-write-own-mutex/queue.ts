/** Runs what it is handed when nobody else runs anything under the same name. */
export declare function oneAtATime<T>(name: string, run: () => Promise<T>): Promise<T>;
/** Runs what it is handed, some time. */
export declare function later<T>(name: string, run: () => Promise<T>): Promise<T>;
/** Lets one call in after the other. */
export declare function Serial(name: string): MethodDecorator;
export declare function Logged(name: string): MethodDecorator;
