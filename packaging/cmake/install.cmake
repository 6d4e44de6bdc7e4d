# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What `cmake --install` copies, and the Debian package: `cpack --preset deb` after
# `cmake --build --preset release --target fieldcase fieldcase-office fieldcase-verify`.
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # packing needs the three programs, not every test and benchmark
foreach(program IN ITEMS fieldcase fieldcase-office fieldcase-verify)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
install(FILES ${linux}/org.fieldcase.Fieldcase.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/org.fieldcase.Fieldcase.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/fieldcase-office.service DESTINATION lib/systemd/system)
install(FILES ${linux}/fieldcase-office.sysusers RENAME fieldcase-office.conf DESTINATION lib/sysusers.d)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/emblem.svg RENAME org.fieldcase.Fieldcase.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    ${linux}/DEPLOYMENT.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fieldcase)
set(CPACK_PACKAGE_CONTACT "The Fieldcase authors <fieldcase@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "work-safety enforcement in the field, and its office")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${linux}/postinst)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, qt6-translations-l10n, gstreamer1.0-plugins-good")
include(CPack)
