using Npgsql;

namespace CaseReview.Infrastructure.Persistence.Embedded;

/// <summary>Makes, starts, adopts and stops the server of one home.</summary>
internal sealed class PostgresServer(PostgresHome home, PostgresBinaries binaries, PostgresAccount account, bool throwaway)
{
    private const int StartAttempts = 5;
    private string _socketFolder = home.SocketFolder;

    /// <summary>A connection string over the server's socket.</summary>
    public string ConnectionString(string database, string role, string password) => new NpgsqlConnectionStringBuilder
    {
        Host = _socketFolder,
        Database = database,
        Username = role,
        Password = password,
        IncludeErrorDetail = false,
    }.ConnectionString;

    /// <summary>Starts the server, making the cluster when there is none. A running one is adopted.</summary>
    public async Task StartAsync(PostgresCredentials credentials, CancellationToken ct)
    {
        await EnsureClusterAsync(credentials, ct);
        for (var attempt = 1; !await IsRunningAsync(ct); attempt++)
        {
            var (code, output) = await TryStartAsync(ct);
            if (code != 0 && attempt == StartAttempts)
            {
                throw new EmbeddedPostgresFailed($"PostgreSQL did not start. Its log is {home.Log}.\n{output}");
            }

            if (code != 0)
            {
                // The server of a process that is just ending may still hold the folder.
                await Task.Delay(TimeSpan.FromSeconds(1), ct);
            }
        }

        _socketFolder = await RunningSocketFolderAsync(ct) ?? _socketFolder;
    }

    /// <summary>Stops the server and waits until it is down.</summary>
    public async Task StopAsync()
    {
        await PgCtlAsync(CancellationToken.None, "stop", "-w", "-m", throwaway ? "immediate" : "fast");
        if (Directory.Exists(home.SocketFolder))
        {
            Directory.Delete(home.SocketFolder, recursive: true);
        }
    }

    private async Task<bool> IsRunningAsync(CancellationToken ct) => (await PgCtlAsync(ct, "status")).Code == 0;

    private async Task<(int Code, string Output)> TryStartAsync(CancellationToken ct)
    {
        Directory.CreateDirectory(home.SocketFolder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(home.SocketFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        await account.GiveAsync(home.SocketFolder, ct);
        var settings = new List<string>
        {
            "-c listen_addresses=''",
            $"-c unix_socket_directories='{home.SocketFolder}'",
            "-c timezone=UTC",
            "-c log_timezone=UTC",
            "-c max_connections=300",
        };
        if (throwaway)
        {
            settings.AddRange(["-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off", "-c autovacuum=off"]);
        }

        return await PgCtlAsync(ct, "start", "-w", "-l", home.Log, "-o", string.Join(' ', settings));
    }

    private Task<(int Code, string Output)> PgCtlAsync(CancellationToken ct, params string[] arguments) =>
        account.RunAsync(binaries.PgCtl, ["-D", home.Cluster, .. arguments], ct);

    private async Task EnsureClusterAsync(PostgresCredentials credentials, CancellationToken ct)
    {
        var versionFile = Path.Combine(home.Cluster, "PG_VERSION");
        if (File.Exists(versionFile))
        {
            var version = (await File.ReadAllTextAsync(versionFile, ct)).Trim();
            if (version != PostgresBinaries.Major)
            {
                throw new EmbeddedPostgresFailed(
                    $"The data in {home.Cluster} belongs to PostgreSQL {version}, this release carries {PostgresBinaries.Major}. See docs/operations.md, Upgrade.");
            }

            return;
        }

        Directory.CreateDirectory(home.Cluster);
        await account.GiveAsync(home.Cluster, ct);
        var passwordFile = Path.Combine(home.Folder, "initdb.password");
        await PostgresCredentials.WritePrivateAsync(passwordFile, credentials.Admin, ct);
        await account.GiveAsync(passwordFile, ct);
        try
        {
            // Sorting by code point never changes with a library upgrade, so indexes stay true.
            var (code, output) = await account.RunAsync(
                binaries.InitDb,
                [
                    "-D", home.Cluster, "-U", PostgresCredentials.AdminRole, "-A", "scram-sha-256", "--pwfile", passwordFile, "--encoding=UTF8", "--locale=C",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8", throwaway ? "--no-sync" : "--data-checksums",
                ],
                ct);
            if (code != 0)
            {
                throw new EmbeddedPostgresFailed($"PostgreSQL could not make its data folder {home.Cluster}.\n{output}");
            }
        }
        finally
        {
            File.Delete(passwordFile);
        }
    }

    // The fifth line of postmaster.pid is where the running server really listens, whoever started it.
    private async Task<string?> RunningSocketFolderAsync(CancellationToken ct)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(home.Cluster, "postmaster.pid"), ct);
        return lines.Length > 4 && lines[4].Length > 0 ? lines[4] : null;
    }
}
