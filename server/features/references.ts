export * from '../language/model/references.ts';
