// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of the AppImage: unpacks the squashfs image that follows it into a temporary folder of this user, runs
// AppRun in it and clears up. Linked statically; needs neither FUSE nor anything installed.
//
//   purveyor.AppImage --appimage-extract     unpacks into ./squashfs-root and ends

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <signal.h>
#include <squashfuse/squashfuse.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t child;

static void fail(const char *what)
{
    fprintf(stderr, "purveyor: %s: %s\n", what, errno ? strerror(errno) : "damaged image");
    exit(EXIT_FAILURE);
}

// The image begins where the ELF file ends: its last part is the table of sections.
static size_t imageOffset(const char *self)
{
    Elf64_Ehdr head;
    FILE *file = fopen(self, "rb");
    if (!file || fread(&head, sizeof head, 1, file) != 1)
        fail("cannot read itself");
    fclose(file);
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

static void unpackFile(sqfs *image, sqfs_inode *inode, const char *path)
{
    static char block[1 << 17];
    const int out = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0755);
    if (out < 0)
        fail(path);
    for (sqfs_off_t at = 0;;) {
        sqfs_off_t size = sizeof block;
        errno = 0;
        if (sqfs_read_range(image, inode, at, &size, block) != SQFS_OK)
            fail(path);
        if (size == 0)
            break;
        for (sqfs_off_t done = 0; done < size;) {
            const ssize_t written = write(out, block + done, (size_t)(size - done));
            if (written < 0)
                fail(path);
            done += written;
        }
        at += size;
    }
    if (close(out) != 0)
        fail(path);
}

static void unpack(const char *self, const char *folder)
{
    sqfs image;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    if (sqfs_open_image(&image, self, imageOffset(self)) != SQFS_OK ||
        sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)) != SQFS_OK)
        fail("cannot open the image");
    while (sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        char target[PATH_MAX];
        size_t size = sizeof target;
        sqfs_inode inode;
        if (walk.dir_end)
            continue;
        if (snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path)
            fail("path too long");
        if (sqfs_inode_get(&image, &inode, sqfs_dentry_inode(&walk.entry)) != SQFS_OK)
            fail(path);
        if (S_ISDIR(inode.base.mode)) {
            if (mkdir(path, 0700) != 0)
                fail(path);
        } else if (S_ISLNK(inode.base.mode)) {
            if (sqfs_readlink(&image, &inode, target, &size) != SQFS_OK || symlink(target, path) != 0)
                fail(path);
        } else if (S_ISREG(inode.base.mode)) {
            unpackFile(&image, &inode, path);
        }
    }
    if (error != SQFS_OK)
        fail("cannot read the image");
}

static int removeOne(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    (void)status;
    (void)kind;
    (void)place;
    return remove(path);
}

static void passOn(int signal)
{
    if (child > 0)
        kill(child, signal);
}

int main(int argc, char *argv[])
{
    char self[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0)
        fail("/proc/self/exe");
    self[length] = '\0';
    if (argc == 2 && strcmp(argv[1], "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0700) != 0)
            fail("squashfs-root");
        unpack(self, "squashfs-root");
        return EXIT_SUCCESS;
    }

    char folder[PATH_MAX];
    const char *temporary = getenv("TMPDIR");
    if (snprintf(folder, sizeof folder, "%s/purveyor-XXXXXX", temporary && *temporary ? temporary : "/tmp") >=
            (int)sizeof folder ||
        !mkdtemp(folder))
        fail("cannot make a temporary folder");
    unpack(self, folder);

    const int passed[] = {SIGTERM, SIGINT, SIGHUP, SIGQUIT};
    for (size_t i = 0; i < sizeof passed / sizeof *passed; ++i)
        signal(passed[i], passOn);
    child = fork();
    if (child < 0)
        fail("fork");
    if (child == 0) {
        char program[PATH_MAX + 8];
        snprintf(program, sizeof program, "%s/AppRun", folder);
        setenv("APPDIR", folder, 1);
        setenv("APPIMAGE", self, 1);
        argv[0] = program;
        execv(program, argv);
        fail(program);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    nftw(folder, removeOne, 16, FTW_DEPTH | FTW_PHYS);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
