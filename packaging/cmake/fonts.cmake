# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Where the fonts of the legal documents are: `Fieldcase::fonts` gives a target two definitions,
# FIELDCASE_FONTS_BUILD_DIR (the folder packaging/fonts made) and FIELDCASE_FONTS_INSTALL_DIR (after installation).
set(FIELDCASE_FONTS_DIR ${PROJECT_SOURCE_DIR}/build/fonts CACHE PATH "Folder of the fonts that packaging/fonts makes")
if(DEFINED ENV{FIELDCASE_FONTS_DIR}) # a folder that several build trees share
    set(FIELDCASE_FONTS_DIR $ENV{FIELDCASE_FONTS_DIR} CACHE PATH "Folder of the fonts that packaging/fonts makes" FORCE)
endif()
if(NOT EXISTS ${FIELDCASE_FONTS_DIR}/FieldcaseSerif-Regular.otf)
    message(FATAL_ERROR "The fonts of the documents are not in ${FIELDCASE_FONTS_DIR}.\n"
        "Run packaging/fonts once, or set FIELDCASE_FONTS_DIR to a folder that holds them.")
endif()

include(GNUInstallDirs)
add_library(fieldcase_fonts INTERFACE)
add_library(Fieldcase::fonts ALIAS fieldcase_fonts)
target_compile_definitions(fieldcase_fonts INTERFACE
    FIELDCASE_FONTS_BUILD_DIR="${FIELDCASE_FONTS_DIR}"
    FIELDCASE_FONTS_INSTALL_DIR="${CMAKE_INSTALL_FULL_DATADIR}/fieldcase/fonts")
install(DIRECTORY ${FIELDCASE_FONTS_DIR}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/fieldcase/fonts
    FILES_MATCHING PATTERN "*.otf")
