using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Testing.AgencyReturns;

/// <summary>An agency's lead who holds the link of one request, identified by its code.</summary>
public sealed class ReturnLead
{
    private readonly World _world;
    private readonly Guid _requestId;

    private ReturnLead(World world, Guid requestId) => (_world, _requestId) = (world, requestId);

    /// <summary>The request as saved.</summary>
    public Task<ReturnRequest> Request => _world.Read(db => db.ReturnRequests.SingleAsync(x => x.Id == _requestId));

    /// <summary>Asks agencies for their returns, and gives their leads in the same order.</summary>
    public static async Task<IReadOnlyList<ReturnLead>> Ask(World world, Case about, params string[] codes)
    {
        var agencies = await world.Read(db => db.Agencies.Where(x => codes.Contains(x.Code)).ToDictionaryAsync(x => x.Code, x => x.Name));
        await world.Send(new AskForReturns
        {
            Reference = about.Reference,
            Agencies = [.. codes.Select(x => new AgencyToAsk { Code = x, Name = agencies[x], Ask = true, ContactName = $"Lead of {x}", ContactEmail = $"{x}.{world.Slug}@lead.example" })],
            DueOn = new DateOnly(2026, 12, 17),
            PeriodFrom = new DateOnly(2026, 5, 1),
            PeriodTo = new DateOnly(2026, 12, 8),
        });
        var requests = await world.Read(db => db.ReturnRequests.Where(x => x.CaseId == about.Id).ToListAsync());
        return [.. codes.Select(x => new ReturnLead(world, requests.Single(r => r.Agency.Name == agencies[x]).Id))];
    }

    /// <summary>The lead of a request that a test made itself.</summary>
    public static ReturnLead Of(World world, Guid requestId) => new(world, requestId);

    /// <summary>Sends a message as the holder of the link.</summary>
    public async Task<T> Send<T>(IRequest<T> message)
    {
        var link = await _world.Read(db => db.Set<SecureLink>().AsNoTracking().OrderBy(x => x.Id).FirstAsync(x => x.RecordId == _requestId && x.Purpose == LinkPurpose.Return));
        await using var scope = _world.App.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PartnershipScope>().Set(_world.Partnership.Id);
        scope.ServiceProvider.GetRequiredService<LinkScope>().Open(link);
        scope.ServiceProvider.GetRequiredService<CurrentUser>()
            .ActAsLinkHolder(link.Holder("emailed link and code"), _world.Partnership.Id, Permission.AnswerReturn, link.To.AgencyId);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(message);
    }

    /// <summary>Answers everything that must be answered, with entries on the given days.</summary>
    public async Task Fill(params DateOnly[] days)
    {
        await Send(new SayWhoAnswers { Name = "Dr Lucy Tran", Role = "named GP", OfficerName = "Dr R. Adeyemi", OfficerRole = "medical director", ToldOn = new DateOnly(2026, 12, 10) });
        await Send(new SayWhetherContact { HadContact = true, Text = "Mother and both children", Version = await Version(SectionKeys.Contact) });
        foreach (var section in (await Request).Return.Sections.Where(x => x.Asked.Part is FormPart.Written))
        {
            await Send(new SaveReturnSection { Key = section.Key, Answers = [.. section.Answers.Select(_ => $"About {section.Key}")], Version = section.Version });
        }

        foreach (var day in days)
        {
            await Send(new AddChronologyEntry { Sure = WhenChoice.Exact, On = day, Source = "Case file", WhatHappened = $"Seen on {day:d MMMM}", About = "Mother" });
        }
    }

    /// <summary>The version of a section as saved.</summary>
    public async Task<int> Version(string key) => (await Request).Return.Section(key).Version;
}
