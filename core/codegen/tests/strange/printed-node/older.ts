/**
 * The service knows some members under an older name too. What came under one gets its name of today beside it, so
 * that it is where the types say. Printed from core/spec by `make gen`. Do not edit.
 */

export {};
