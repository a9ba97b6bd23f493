#include "tree_memory.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* In bytes. The first block holds the tree of a text of about 10 KB. */
enum { FIRST_BLOCK = 256 * 1024, KEPT = 2 * 1024 * 1024, BLOCKS = 64, ALIGNMENT = 16 };

typedef struct {
  char *start;
  size_t size;
  size_t used;
} block;

/* Blocks before `current` are full, and those behind it are empty. */
typedef struct {
  block blocks[BLOCKS];
  size_t count;
  size_t current;
} memory;

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static _Thread_local memory *own;

static void free_memory(void *value) {
  memory *gone = value;
  for (size_t i = 0; i < gone->count; i++) free(gone->blocks[i].start);
  free(gone);
}

static void make_key(void) {
  if (pthread_key_create(&key, free_memory)) abort();
}

static memory *thread_memory(void) {
  if (own) return own;
  pthread_once(&once, make_key);
  own = calloc(1, sizeof(memory));
  if (!own || pthread_setspecific(key, own)) abort();
  return own;
}

/* As libcmark-gfm does itself: a machine without memory can do nothing more. */
static void add_block(memory *mem, size_t least) {
  if (mem->count == BLOCKS) abort();
  size_t size = mem->count ? 2 * mem->blocks[mem->count - 1].size : FIRST_BLOCK;
  if (size < least) size = least;
  char *start = malloc(size);
  if (!start) abort();
  mem->blocks[mem->count++] = (block){start, size, 0};
}

/* Each part has its size before it. */
static void *give(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  memory *mem = thread_memory();
  size_t whole = ALIGNMENT + (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  if (!mem->count) add_block(mem, whole);
  while (mem->blocks[mem->current].size - mem->blocks[mem->current].used < whole) {
    if (mem->current + 1 == mem->count) add_block(mem, whole);
    mem->current++;
  }
  block *from = &mem->blocks[mem->current];
  char *part = from->start + from->used + ALIGNMENT;
  from->used += whole;
  memcpy(part - ALIGNMENT, &size, sizeof size);
  return part;
}

static void *give_zeros(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  return memset(give(count * size), 0, count * size);
}

static void *give_more(void *old, size_t size) {
  if (!old) return give(size);
  size_t had;
  memcpy(&had, (char *)old - ALIGNMENT, sizeof had);
  return size <= had ? old : memcpy(give(size), old, had);
}

static void give_nothing_back(void *part) { (void)part; }

static cmark_mem shared = {give_zeros, give_more, give_nothing_back};

cmark_mem *tree_memory(void) { return &shared; }

tree_memory_place tree_memory_begin(void) {
  memory *mem = thread_memory();
  return (tree_memory_place){mem->current, mem->count ? mem->blocks[mem->current].used : 0};
}

void tree_memory_end(tree_memory_place place) {
  memory *mem = thread_memory();
  for (size_t i = place.block + 1; i < mem->count; i++) mem->blocks[i].used = 0;
  if (mem->count) mem->blocks[place.block].used = place.used;
  mem->current = place.block;
  size_t kept = 0;
  for (size_t i = 0; i < mem->count; i++) kept += mem->blocks[i].size;
  while (mem->count > place.block + 1 && kept > KEPT) {
    block *last = &mem->blocks[--mem->count];
    kept -= last->size;
    free(last->start);
  }
}
