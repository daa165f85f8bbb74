using CaseReview.Application.Common;
using CaseReview.Application.Reports;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Meetings;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>An address for somebody who was at the meeting and of whom none is known.</summary>
public sealed record AddressGiven
{
    /// <summary>Name, as on the attendance list.</summary>
    public string? Person { get; init; }

    /// <summary>Email address; empty where they are not asked.</summary>
    public string? Email { get; init; }
}

/// <summary>Asks everybody who was at the meeting, and the group, to check the version that was fixed last (D-RR-34, C-24).</summary>
[Requires(Permission.ManageCases)]
public sealed record OpenAccuracyRound : IRequest<int>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>UK date by which answers are asked for.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Addresses of those of whom none is known.</summary>
    public IReadOnlyList<AddressGiven> Addresses { get; init; } = [];
}

/// <summary>Checks <see cref="OpenAccuracyRound"/>.</summary>
public sealed class OpenAccuracyRoundValidator : AbstractValidator<OpenAccuracyRound>
{
    /// <summary>Sets the rules.</summary>
    /// <param name="clock">Today.</param>
    public OpenAccuracyRoundValidator(TimeProvider clock)
    {
        RuleFor(x => x.DueOn).Cascade(CascadeMode.Stop).NotNull().WithMessage("Enter the date by which answers are asked for")
            .Must(x => x >= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date by which answers are asked for must be today or later");
        RuleForEach(x => x.Addresses).ChildRules(row => row.RuleFor(x => x.Email)
            .EmailAddress().WithMessage("Enter the email address in the correct format, like name@example.com")
            .AtMost("The email address", Recipient.EmailMaxLength).When(x => !string.IsNullOrWhiteSpace(x.Email)));
    }
}

/// <summary>Handles <see cref="OpenAccuracyRound"/>; answers how many were asked, or 0 when a round was open already.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="audience">Whom.</param>
/// <param name="user">Who opens it.</param>
/// <param name="clock">Now.</param>
public sealed class OpenAccuracyRoundHandler(ICaseReviewDb db, CaseScope scope, AccuracyAudience audience, ICurrentUser user, TimeProvider clock) : IRequestHandler<OpenAccuracyRound, int>
{
    /// <inheritdoc />
    public Task<int> Handle(OpenAccuracyRound command, CancellationToken ct) => db.InTransaction(() => Open(command, ct), ct);

    private async Task<int> Open(OpenAccuracyRound command, CancellationToken ct)
    {
        // Pressing the button twice asks once: the second waits for the first.
        await db.HoldReport(scope.CaseId, ct);
        var latest = await db.Set<AccuracyRound>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderByDescending(x => x.Number).FirstOrDefaultAsync(ct);
        if (latest is { IsOpen: true })
        {
            return 0;
        }

        var report = await db.ReportOf(scope.CaseId, ct);
        var readers = (await audience.Of(report, ct)).Readers.Select(x => x with { Email = x.Email.Length > 0 ? x.Email : Typed(command, x.Person) }).ToList();
        await RequireOwnAddresses(command, readers, ct);
        var round = AccuracyRound.Open(report, (latest?.Number ?? 0) + 1, command.DueOn!.Value, readers, user.Actor, clock.GetUtcNow());
        db.Set<AccuracyRound>().Add(round);
        await db.SaveChangesAsync(ct);
        return round.Readers.Count(x => x.AskedAt is not null);
    }

    // A typed address may be that of somebody who must not see the draft, or of somebody else on the list.
    private async Task RequireOwnAddresses(OpenAccuracyRound command, List<ReaderGiven> readers, CancellationToken ct)
    {
        for (var i = 0; i < command.Addresses.Count; i++)
        {
            var row = command.Addresses[i];
            if (string.IsNullOrWhiteSpace(row.Email) || readers.Find(x => AttendanceRules.SamePerson(x.Person, row.Person)) is not { } reader)
            {
                continue;
            }

            var why = readers.Find(x => x != reader && string.Equals(x.Email, reader.Email, StringComparison.OrdinalIgnoreCase)) is { } other
                ? $"This is the address of {other.Person}. Enter that of {reader.Person}, or leave it empty"
                : await audience.Refuses(scope.CaseId, reader, ct) is { } refused ? $"Whoever has this address is {refused}. Leave it empty" : null;
            if (why is not null)
            {
                throw new ValidationException([new($"{nameof(command.Addresses)}[{i}].{nameof(row.Email)}", why)]);
            }
        }
    }

    private static string Typed(OpenAccuracyRound command, string person) =>
        command.Addresses.FirstOrDefault(x => AttendanceRules.SamePerson(x.Person, person))?.Email?.Trim() ?? "";
}
