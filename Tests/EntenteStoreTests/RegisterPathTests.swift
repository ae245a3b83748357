import Testing

@testable import EntenteStore

@Suite("Which register a start is about")
struct RegisterPathTests {
    private func resolve(_ option: String? = nil, _ environment: [String: String]) -> String {
        RegisterPath.resolve(
            option: option, environment: { environment[$0] }, workingFolder: "/srv/desk", accountHome: "/home/account"
        ).text
    }

    @Test("the option goes before the variable, and the variable before the usual place")
    func precedence() {
        let environment = ["ENTENTE_REGISTER": "/b.sqlite", "XDG_DATA_HOME": "/data", "HOME": "/home/officer"]
        #expect(resolve("/a.sqlite", environment) == "/a.sqlite")
        #expect(resolve(nil, environment) == "/b.sqlite")
        #expect(resolve(nil, ["XDG_DATA_HOME": "/data", "HOME": "/h"]) == "/data/entente/register.sqlite")
        #expect(resolve(nil, ["HOME": "/h"]) == "/h/.local/share/entente/register.sqlite")
        #expect(resolve(nil, [:]) == "/home/account/.local/share/entente/register.sqlite")
    }

    @Test("empty and relative variables count as absent")
    func unusableVariables() {
        #expect(resolve(nil, ["ENTENTE_REGISTER": "", "HOME": "/h"]) == "/h/.local/share/entente/register.sqlite")
        #expect(resolve(nil, ["XDG_DATA_HOME": "data", "HOME": "/h"]) == "/h/.local/share/entente/register.sqlite")
        #expect(
            resolve(nil, ["XDG_DATA_HOME": "", "HOME": "h"]) == "/home/account/.local/share/entente/register.sqlite")
    }

    @Test("a relative name is taken from the working folder")
    func relativeNames() {
        #expect(resolve("city.sqlite", [:]) == "/srv/desk/city.sqlite")
        #expect(resolve("file:city.sqlite", [:]) == "/srv/desk/file:city.sqlite")
        #expect(resolve(nil, ["ENTENTE_REGISTER": "../city.sqlite"]) == "/srv/desk/../city.sqlite")
    }

    @Test("a register's folder is what stands before its last slash")
    func folders() {
        #expect(RegisterPath("/a/b/c.sqlite").folder == "/a/b")
        #expect(RegisterPath("/c.sqlite").folder == "/")
    }
}

@Suite("File systems that other hosts write to")
struct MountTests {
    @Test("a network file system is known by the line that the kernel writes about it")
    func network() throws {
        let line = "36 35 0:42 / /srv/share rw,noatime shared:1 master:7 - nfs4 server:/export rw,vers=4.2"
        let mount = try #require(Mount(line))
        #expect(mount.type == "nfs4")
        #expect(mount.isNetwork)
        #expect(Mount.name(of: mount.device) == "0:42")
    }

    @Test("a local one is not, nor is a line of another form")
    func local() throws {
        let line = "25 1 259:300 / / rw,relatime - ext4 /dev/nvme0n1p2 rw"
        let mount = try #require(Mount(line))
        #expect(!mount.isNetwork)
        #expect(Mount.name(of: mount.device) == "259:300")
        #expect(Mount("") == nil)
        #expect(Mount("25 1 x:y / / rw,relatime - ext4 /dev/sda rw") == nil)
    }
}
