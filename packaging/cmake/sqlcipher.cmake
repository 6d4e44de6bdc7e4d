# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later

# SQLCipher as one static object with hidden symbols, from the amalgamation that packaging/sqlcipher makes. It cannot
# mix with the plain SQLite that Qt's own driver loads, and a build without the cipher does not link.
set(FIELDCASE_SQLCIPHER_DIR ${PROJECT_SOURCE_DIR}/build/sqlcipher CACHE PATH "Folder of SQLCipher's sqlite3.c and sqlite3.h")
if(DEFINED ENV{FIELDCASE_SQLCIPHER_DIR}) # a folder that several build trees share
    set(FIELDCASE_SQLCIPHER_DIR $ENV{FIELDCASE_SQLCIPHER_DIR} CACHE PATH "Folder of SQLCipher's sqlite3.c and sqlite3.h" FORCE)
endif()
if(NOT EXISTS ${FIELDCASE_SQLCIPHER_DIR}/sqlite3.c)
    message(FATAL_ERROR "SQLCipher is not in ${FIELDCASE_SQLCIPHER_DIR}.\n"
        "Run packaging/sqlcipher once: it downloads the source from Debian and makes it. "
        "Or set FIELDCASE_SQLCIPHER_DIR to a folder that holds it.")
endif()

add_library(fieldcase_sqlcipher STATIC ${FIELDCASE_SQLCIPHER_DIR}/sqlite3.c)
add_library(Fieldcase::sqlcipher ALIAS fieldcase_sqlcipher)
target_include_directories(fieldcase_sqlcipher SYSTEM PUBLIC ${FIELDCASE_SQLCIPHER_DIR})
# TEMP_STORE=3: sort files stay in memory; with SQLite's default they are written to the temporary folder in the clear.
# OMIT_LOG: SQLCipher would print to standard error.
target_compile_definitions(fieldcase_sqlcipher PUBLIC SQLITE_HAS_CODEC PRIVATE
    SQLITE_TEMP_STORE=3 SQLITE_THREADSAFE=1 SQLITE_ENABLE_FTS5 SQLITE_ENABLE_RTREE SQLITE_ENABLE_COLUMN_METADATA
    SQLITE_SECURE_DELETE SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION SQLITE_DEFAULT_MEMSTATUS=0
    SQLCIPHER_OMIT_LOG HAVE_USLEEP=1 HAVE_FDATASYNC=1 NDEBUG)
target_compile_options(fieldcase_sqlcipher PRIVATE -O2 -fPIC -fvisibility=hidden -fno-strict-aliasing -w)
target_link_libraries(fieldcase_sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
