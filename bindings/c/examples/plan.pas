{ Who is called, and when, in Free Pascal or Delphi:  ./plan network.json request.json
  Only what this program uses is declared; include/amparo.h has the rest. Records lie as in C (packrecords c). }
program Plan;

{$mode objfpc}{$H+}
{$packrecords c}
{$linklib amparo}

uses Classes, SysUtils;

type
  TText = record
    Data: PAnsiChar;
    Len: SizeUInt;
  end;
  TList = record
    List: Pointer;
    Count: SizeUInt;
  end;
  TChannelLine = record
    Kind, ChannelClass: LongWord;
    AddressRef: TText;
  end;
  TDiscloses = record
    Basis: LongWord;
    Rule: TText;
    Fields: TList;
  end;
  TCall = record
    Role, When: LongWord;
    HasAt: ByteBool;
    AtUtcS: Int64;
    HasAnswerBy: ByteBool;
    AnswerByUtcS: Int64;
    HasChannel: ByteBool;
    Channel: TChannelLine;
    Service: TText;
    Ladder: TList;
    Discloses: TDiscloses;
    Meets, Reasons: TList;
  end;
  THandle = Pointer;

const
  TokenListCallWhen = 16;

function amparo_fits(Abi, Major, Minor: LongWord): LongWord; cdecl; external;
function amparo_network_new(Json: PAnsiChar; Len: SizeUInt; out Network: THandle; Warnings: Pointer; Error: Pointer): LongWord; cdecl; external;
function amparo_policy_br(out Policy: THandle): LongWord; cdecl; external;
function amparo_engine_new(Network, Policy: THandle; out Engine: THandle): LongWord; cdecl; external;
function amparo_engine_plan(Engine: THandle; Request: PAnsiChar; Len: SizeUInt; Flags: LongWord; out Plan: THandle; out Error: THandle): LongWord; cdecl; external;
function amparo_plan_calls(Plan: THandle): TList; cdecl; external;
function amparo_calls_at(Calls: TList; Index: SizeUInt; out Call: TCall): LongWord; cdecl; external;
function amparo_token_text(List, Token: LongWord; out Text: TText): LongWord; cdecl; external;
procedure amparo_plan_free(Plan: THandle); cdecl; external;
procedure amparo_engine_free(Engine: THandle); cdecl; external;
procedure amparo_policy_free(Policy: THandle); cdecl; external;
procedure amparo_network_free(Network: THandle); cdecl; external;

function Slurp(const Path: string): AnsiString;
var
  Stream: TFileStream;
begin
  Stream := TFileStream.Create(Path, fmOpenRead);
  try
    SetLength(Result, Stream.Size);
    Stream.ReadBuffer(Result[1], Stream.Size);
  finally
    Stream.Free;
  end;
end;

function AsString(const Text: TText): AnsiString;
begin
  SetString(Result, Text.Data, Text.Len);
end;

procedure Must(Status: LongWord);
begin
  if Status <> 0 then
  begin
    WriteLn(StdErr, 'status ', Status);
    Halt(1);
  end;
end;

var
  Network, Policy, Engine, Made, Error: THandle;
  Json: AnsiString;
  Calls: TList;
  Call: TCall;
  Word: TText;
  I: SizeInt;
begin
  Must(amparo_fits(1, 0, 1));
  Json := Slurp(ParamStr(1));
  Must(amparo_network_new(PAnsiChar(Json), Length(Json), Network, nil, nil));
  Must(amparo_policy_br(Policy));
  Must(amparo_engine_new(Network, Policy, Engine));
  Json := Slurp(ParamStr(2));
  Must(amparo_engine_plan(Engine, PAnsiChar(Json), Length(Json), 0, Made, Error));
  Calls := amparo_plan_calls(Made);
  for I := 0 to SizeInt(Calls.Count) - 1 do
  begin
    Must(amparo_calls_at(Calls, I, Call));
    Must(amparo_token_text(TokenListCallWhen, Call.When, Word));
    Write(AsString(Call.Service), ' ', AsString(Word), ' ');
    if Call.HasAnswerBy then
      WriteLn(Call.AnswerByUtcS)
    else
      WriteLn('-');
  end;
  amparo_plan_free(Made);
  amparo_engine_free(Engine);
  amparo_policy_free(Policy);
  amparo_network_free(Network);
end.
