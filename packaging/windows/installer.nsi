; SPDX-FileCopyrightText: 2026 The Purveyor authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; makensis -DVERSION=1.2.3 -DFOLDER=<what is installed> -DICON=<purveyor.ico> -DLICENCE=<text> -DOUTPUT=<setup.exe>
;
; For this person without administrator's rights, or for all with them. In silence: /S, and with it /CurrentUser (as
; without it) or /AllUsers, and /D=<folder> last. Exit status 2: the program is running, or the folder cannot be written
; or has something else in it.
Target amd64-unicode
SetCompressor /SOLID lzma
Unicode true
ManifestDPIAware true

!define NAME "Purveyor"
!define ID "org.purveyor.Purveyor"
!define PROGRAM "bin\purveyor.exe"
!define DATA "purveyor" ; below %APPDATA%: the profile, as Qt names its folder after the program
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!define MULTIUSER_INSTALLMODE_FUNCTION useProgramsFolder
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 ProductName "${NAME}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "${NAME} Setup"
VIAddVersionKey /LANG=0 CompanyName "The Purveyor authors"
VIAddVersionKey /LANG=0 LegalCopyright "The Purveyor authors, GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString Running ${LANG_ENGLISH} "${NAME} is running. Close it and try again: what it is sending must be written down first."
LangString Running ${LANG_GERMAN} "${NAME} läuft. Bitte schließen Sie es und versuchen es dann erneut: was es gerade sendet, muss zuerst aufgeschrieben sein."
LangString Strange ${LANG_ENGLISH} "Something else is in $INSTDIR. Choose a folder of its own."
LangString Strange ${LANG_GERMAN} "In $INSTDIR liegt etwas anderes. Bitte wählen Sie einen eigenen Ordner."
LangString RemoveData ${LANG_ENGLISH} "Remove your data as well? That is the journal of everything that was sent, notes, price lists and settings in$\n$APPDATA\${DATA}$\n$\nThe journal exists nowhere else. Passwords in the Credential Manager stay until their connection is removed in the program."
LangString RemoveData ${LANG_GERMAN} "Sollen auch Ihre Daten gelöscht werden? Das sind das Journal von allem, was gesendet wurde, Notizen, Preislisten und Einstellungen in$\n$APPDATA\${DATA}$\n$\nDas Journal gibt es nirgends sonst. Passwörter in der Anmeldeinformationsverwaltung bleiben, bis ihre Verbindung im Programm entfernt wird."
LangString Description ${LANG_ENGLISH} "Console for resellers of cloud services"
LangString Description ${LANG_GERMAN} "Konsole für Wiederverkäufer von Cloud-Diensten"

; MultiUser.nsh puts a program of one person straight below %LOCALAPPDATA%; Windows has a folder for them.
Function useProgramsFolder
    ${If} $MultiUser.InstallMode == "CurrentUser"
        ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
        ${If} $0 == ""
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
        ${EndIf}
    ${EndIf}
FunctionEnd

; A program that runs cannot be opened for writing.
!macro RefuseWhileRunning PREFIX
Function ${PREFIX}refuseWhileRunning
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        ${Do}
            ClearErrors
            FileOpen $0 "$INSTDIR\${PROGRAM}" a
            ${IfNot} ${Errors}
                FileClose $0
                ${ExitDo}
            ${EndIf}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
            SetErrorLevel 2
            Quit
            again:
        ${Loop}
    ${EndIf}
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Function .onInit
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
    Call refuseWhileRunning
    ; Whatever is below these two goes with an upgrade and with the uninstaller: they must be ours alone.
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
        ${If} ${FileExists} "$INSTDIR\bin\*"
        ${OrIf} ${FileExists} "$INSTDIR\plugins\*"
            MessageBox MB_OK|MB_ICONSTOP "$(Strange)" /SD IDOK
            SetErrorLevel 2
            Quit
        ${EndIf}
    ${EndIf}
    ; What an older version had and this one has not must not stay: a plug-in of another Qt.
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\plugins"
    ClearErrors
    SetOutPath "$INSTDIR"
    File /r "${FOLDER}\*"
    ${If} ${Errors}
        SetErrorLevel 2
        Abort
    ${EndIf}
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "" "" "" "" "$(Description)"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The Purveyor authors"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallMode" "$MultiUser.InstallMode"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    Call un.refuseWhileRunning
    Delete "$SMPROGRAMS\${NAME}.lnk"
    RMDir /r "$INSTDIR\bin"
    RMDir /r "$INSTDIR\plugins"
    RMDir /r "$INSTDIR\translations"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; only when it is empty: whatever else is there is somebody's own
    DeleteRegKey SHCTX "${UNINSTALL}"
    SetShellVarContext current
    ${If} ${FileExists} "$APPDATA\${DATA}\*"
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(RemoveData)" /SD IDNO IDNO keep
        RMDir /r "$APPDATA\${DATA}"
        keep:
    ${EndIf}
SectionEnd
