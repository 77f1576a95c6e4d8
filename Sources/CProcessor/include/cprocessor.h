/* The C door to the processor: what it can be asked and Swift has no words for. */
#ifndef CALQUE_CPROCESSOR_H
#define CALQUE_CPROCESSOR_H

/* Asks memory for what lies at an address that is read soon after; meanwhile the processor goes on. A wish: it changes
   nothing, and an address where nothing lies does no harm. */
static inline void cprocessor_prefetch(const void *address) { __builtin_prefetch(address); }
#endif
